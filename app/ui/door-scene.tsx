/**
 * The painted door in a stone wall, opened from inside with the light on; tiles of the floor run out to the threshold.
 * The one drawing of the portal, on its home page only. No words in it and nothing to know from it: hidden from
 * assistive technology. Colours are classes, since the panel around it keeps its own by day and by night.
 */
export function DoorScene() {
  return (
    <svg className="door-scene" viewBox="0 0 340 300" aria-hidden="true" focusable="false">
      <path
        className="scene-stone"
        d="M28 14H64V34H28zM68 14H110V34H68zM10 38H44V58H10zM120 2H164V22H120zM168 2H216V22H168zM232 14H270V34H232zM274 14H312V34H274zM294 38H332V58H294zM2 116H20V136H2zM24 116H44V136H24zM8 140H42V160H8zM298 108H320V128H298zM324 108H338V128H324zM300 132H334V152H300zM2 208H30V228H2zM2 232H14V252H2zM18 232H42V252H18zM302 184H338V204H302z"
      />
      <path className="scene-arch" d="M65 282V140a105 105 0 0 1 210 0v142z" />
      <path
        className="scene-joint"
        d="M250 140h25M247 117l24-7M237 97l21-14M222 80l17-20M203 67l11-23M181 61l4-25M159 61l-4-25M137 67l-11-23M118 80l-17-20M103 97 82 83M93 117l-24-7M90 140H65"
      />
      <path className="scene-key" d="M180 61l5-33h-30l5 33z" />
      <path className="scene-light" d="M90 274V140a80 80 0 0 1 160 0v134z" />
      <path className="scene-glow" d="M116 274V148a54 54 0 0 1 108 0v126z" />
      <path className="scene-floor" d="M116 250h108l26 24H90zM90 274h160l58 26H32z" />
      <path
        className="scene-tiles"
        d="M107 258h126M97 268h146M90 274h160M72 282h196M134 250l-36 50M152 250l-18 50M170 250v50M188 250l18 50M206 250l36 50M90 274l-28 26M250 274l28 26"
      />
      <path className="scene-leaf" d="M90 274V140C86 96 74 66 48 50v240zM250 274V140c4-44 16-74 42-90v240z" />
      <path
        className="scene-panelling"
        d="M81 196v-52c-3-30-10-48-22-60v118zM81 212v46l-22 12v-56zM259 196v-52c3-30 10-48 22-60v118zM259 212v46l22 12v-56z"
      />
      <path className="scene-brass" d="M53.5 196v14M286.5 196v14" />
      <path className="scene-pot" d="M299 262h32v7h-32zM302 269h26l-4 25h-18z" />
      <path className="scene-stem" d="M315 262c-2-14-3-28 1-44" />
      <path
        className="scene-leaves"
        d="M314 250c-8-2-13-7-15-15 8 1 13 5 15 15zM315 240c6-4 9-9 9-17-7 3-10 9-9 17zM314 228c-6-3-9-8-9-14 6 2 9 7 9 14zM316 216c4-3 6-7 5-13-5 3-6 8-5 13z"
      />
    </svg>
  )
}
