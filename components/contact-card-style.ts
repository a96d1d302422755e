/** Styles of the draft card; they live in its shadow root, where no page's rule reaches. */
export const contactCardStyle = `
:host {
  all: initial;
  position: fixed;
  inset-block-end: 16px;
  inset-inline-end: 16px;
  z-index: 2147483000;
  color-scheme: light dark;
  --ink: #1b211e;
  --ground: #ffffff;
  --sunken: #efede6;
  --line: #868f89;
  --accent: #0b6655;
  --quiet: #59625d;
  --on-accent: #ffffff;
}
:host([data-side="start"]) {
  inset-inline: 16px auto;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ink: #e9ece9;
    --ground: #1e2421;
    --sunken: #262d29;
    --line: #78827c;
    --accent: #63d2b6;
    --quiet: #a4aea8;
    --on-accent: #08231c;
  }
}
aside {
  box-sizing: border-box;
  inline-size: min(340px, calc(100vw - 32px));
  max-block-size: calc(100vh - 32px);
  overflow: auto;
  padding: 12px 14px;
  border: 1px solid var(--line);
  border-radius: 12px;
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  color: var(--ink);
  background: var(--ground);
  box-shadow: 0 4px 24px rgb(0 0 0 / 0.25);
}
aside[data-collapsed] {
  inline-size: auto;
  padding: 6px;
}
header, footer {
  display: flex;
  align-items: center;
  gap: 6px;
}
footer {
  flex-wrap: wrap;
}
h2, p {
  margin: 0;
  font: inherit;
}
h2 {
  flex: 1;
  overflow: hidden;
  font-weight: 650;
  text-overflow: ellipsis;
  white-space: nowrap;
}
/* A title is cut at its own end, but stands on the side of the interface's. */
aside[dir="ltr"] h2 {
  text-align: left;
}
aside[dir="rtl"] h2 {
  text-align: right;
}
.quiet {
  color: var(--quiet);
}
.text {
  max-block-size: 11em;
  overflow: auto;
  margin-block: 8px;
  padding: 8px 10px;
  border-radius: 8px;
  background: var(--sunken);
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  user-select: text;
}
.state {
  margin-block-end: 8px;
}
.state[data-done] {
  font-weight: 600;
  color: var(--accent);
}
button, select {
  min-block-size: 32px;
  padding: 4px 12px;
  border: 1px solid var(--line);
  border-radius: 8px;
  font: inherit;
  color: var(--ink);
  background: var(--ground);
  cursor: pointer;
}
select {
  inline-size: 100%;
  margin-block-start: 6px;
}
button[data-main] {
  border-color: transparent;
  font-weight: 600;
  color: var(--on-accent);
  background: var(--accent);
}
button[data-icon] {
  min-inline-size: 32px;
  padding: 4px;
  border-color: transparent;
}
button:focus-visible, select:focus-visible, .text:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
`;
