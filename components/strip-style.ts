const outOfSight =
  'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);';

/** Styles of the strip; they live in its shadow root, where no page's rule reaches. */
export const stripStyle = `
:host {
  all: initial;
  display: block;
  color-scheme: light;
  --ink: #1b211e;
  --ground: #eef4f1;
  --accent: #0b6655;
  --quiet: #59625d;
  --unsure: #6b4391;
  --on-accent: #ffffff;
}
:host([data-dark]) {
  color-scheme: dark;
  --ink: #e9ece9;
  --ground: #1e2421;
  --accent: #63d2b6;
  --quiet: #a4aea8;
  --unsure: #cdb1ee;
  --on-accent: #08231c;
}
.strip {
  position: relative;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 2px 12px;
  box-sizing: border-box;
  min-block-size: 36px;
  margin-block: 4px;
  padding: 4px 12px;
  border-radius: 8px;
  font: 13px/1.4 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums;
  color: var(--ink);
  background: var(--ground);
}
.name {
  font-weight: 650;
  color: var(--accent);
}
.strip > * {
  white-space: nowrap;
}
.title {
  overflow: hidden;
  flex: 1 1 8em;
  max-inline-size: max-content;
  text-overflow: ellipsis;
}
.less {
  font-weight: 650;
}
.quiet {
  color: var(--quiet);
}
.unsure {
  color: var(--unsure);
}
button {
  margin-inline-start: auto;
  padding: 4px 12px;
  border: 1px solid var(--accent);
  border-radius: 7px;
  font: inherit;
  font-weight: 600;
  color: var(--accent);
  background: transparent;
  cursor: pointer;
}
button:hover {
  color: var(--on-accent);
  background: var(--accent);
}
button:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
.box {
  container-type: inline-size;
}
/* Narrow: the least important goes out of sight first; screen readers still have it. */
@container (inline-size < 720px) {
  .optional { ${outOfSight} }
}
@container (inline-size < 560px) {
  .name, .paid { ${outOfSight} }
}
@container (inline-size < 400px) {
  .strip { column-gap: 8px; padding-inline: 10px; }
  .less ~ .quiet, .strip:has(.less) .price { ${outOfSight} }
  button { padding-inline: 8px; }
}
@media print {
  :host { display: none; }
}
@media (forced-colors: active) {
  .strip { border: 1px solid CanvasText; }
}
`;
