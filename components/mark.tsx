/** Dropback's mark, a price tag with an arrow down. In the page itself: a picture of its own takes as long as a list. */
export function Mark({ size }: { size: number }) {
  return (
    <svg class="mark" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <rect width="128" height="128" rx="30" fill="#0b6655" />
      <path
        d="M39 12h50a12 12 0 0 1 12 12v48a12 12 0 0 1-3.2 8.2L71.3 114a10 10 0 0 1-14.6 0L30.2 80.2A12 12 0 0 1 27 72V24a12 12 0 0 1 12-12z"
        fill="#fff"
      />
      <circle cx="64" cy="30" r="9" fill="#0b6655" />
      <path
        d="M64 52v36M45 71l19 19 19-19"
        fill="none"
        stroke="#0b6655"
        stroke-width="12"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
