/** Dropback's mark: a price tag with an arrow down. */
export function Mark({ size }: { size: number }) {
  return <img class="mark" src="/icon/mark.svg" width={size} height={size} alt="" />;
}
