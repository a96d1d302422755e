import { useEffect, useState } from 'preact/hooks';

const aMinute = 60_000;

/** The time, anew each minute, so that "2 minutes ago" and days left stay true on a page left open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), aMinute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
