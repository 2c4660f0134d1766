/** The mark: a door with a lit keyhole. Stands beside the name, so it says nothing itself. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 28 32" width="28" height="32" aria-hidden="true" focusable="false">
      <path d="M4 30V13a10 10 0 0 1 20 0v17z" fill="currentColor" />
      <path d="M1.2 30.5h25.6" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <path
        className="brand-key"
        d="M14 12.6a3.1 3.1 0 0 1 1.6 5.7l1 5.7h-5.2l1-5.7A3.1 3.1 0 0 1 14 12.6z"
        fill="#ffe3a0"
      />
    </svg>
  )
}
