import { useState } from 'preact/hooks';

interface PictureProps {
  /** Address on one of the shop's picture hosts, or null. */
  src: string | null;
  title: string;
  /** The shopper's setting: false asks no host for anything. */
  shown: boolean;
  /** Edge in CSS pixels. */
  size?: number;
}

/** A product's picture, or a tile with its first letter where there is none. Says nothing to screen readers: the title stands beside it. */
export function Picture({ src, title, shown, size = 48 }: PictureProps) {
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <span class="picture" style={{ '--size': `${size}px` }} aria-hidden="true">
      {shown && src && broken !== src ? (
        <img
          src={src}
          alt=""
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setBroken(src)}
        />
      ) : (
        (Array.from(title.trim())[0] ?? '·').toLocaleUpperCase()
      )}
    </span>
  );
}
