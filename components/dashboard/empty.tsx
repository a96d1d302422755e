import type { ComponentChildren } from 'preact';

/** Stands where a list has nothing to show. */
export function Empty({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      <p class="quiet">{text}</p>
      {children}
    </section>
  );
}
