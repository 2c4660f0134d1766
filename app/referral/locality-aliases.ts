/** Names that residents use and the official list does not have: former, English and short ones. */
export const LOCALITY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '3000': ['Yerushalayim', 'י-ם'],
  '5000': ['Jaffa', 'Yafo', 'יפו', 'يافا', 'Яффо', 'ת"א', 'ቴላቪቭ'],
  '7900': ['פ"ת'],
  '8300': ['ראשל"צ'],
  '9000': ['Beersheba', 'ב"ש', 'Беэр Шева'],
  '7000': ['Lydda'],
  '7300': ['Natzrat', 'Нацрат'],
  '1061': ['Nazareth Illit', 'Upper Nazareth', 'נצרת עילית', 'Нацрат-Илит', 'نتسيرت عيليت'],
  '7600': ['Acre'],
  '8000': ['Safed', 'Tsfat'],
  '6700': ['Tverya'],
  '8800': ['Shfaram', 'Shefa-Amr'],
  '1200': ['Modiin'],
  '2710': ['Um el Fahem', 'Umm el Fahm'],
  '2720': ['Tira'],
}
