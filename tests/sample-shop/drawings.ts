/** Drawn in a field of 100 by 100. */
export const drawings = {
  lamp: '<path d="M38 20h24l10 26H28z" fill="#d99a2b"/><path d="M48 46h4v30h-4z" fill="#555"/><ellipse cx="50" cy="78" rx="18" ry="5" fill="#8a5a34"/>',
  kettle:
    '<path d="M34 36h32l7 42H27z" fill="#7f8d95"/><path d="M40 36c0-12 20-12 20 0" fill="none" stroke="#444" stroke-width="4"/><path d="M70 48l14-8-8 18z" fill="#7f8d95"/>',
  tent: '<path d="M50 24L84 76H16z" fill="#5f8f4e"/><path d="M50 42L62 76H38z" fill="#37582d"/>',
  note: '<path d="M42 26l26-6v38h-4V34l-18 4v32h-4z" fill="#3553a8"/><circle cx="38" cy="70" r="9" fill="#3553a8"/><circle cx="60" cy="60" r="9" fill="#3553a8"/>',
  gift: '<path d="M26 44h48v32H26z" fill="#c2476d"/><path d="M22 34h56v12H22z" fill="#d9678a"/><path d="M46 34h8v42h-8z" fill="#fff3"/><path d="M50 34c-18-2-16-18-4-14 4 2 4 8 4 14 0-6 0-12 4-14 12-4 14 12-4 14" fill="none" stroke="#8f2747" stroke-width="4"/>',
  mugs: '<path d="M28 36h36v32a8 8 0 0 1-8 8H36a8 8 0 0 1-8-8z" fill="#9b6b43"/><path d="M64 44c18-2 18 22 0 20" fill="none" stroke="#9b6b43" stroke-width="6"/>',
  book: '<path d="M30 22h38v56H30z" fill="#2d6a94"/><path d="M36 22h4v56h-4z" fill="#1d4764"/><path d="M46 36h16v4H46zM46 44h12v3H46z" fill="#fff"/>',
  socks:
    '<path d="M36 22h16v32l14 12c8 8-4 18-12 12L36 62z" fill="#7a5aa8"/><path d="M36 22h16v7H36z" fill="#fff9"/>',
};

export type Drawing = keyof typeof drawings;
