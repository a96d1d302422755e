import { useEffect, useState } from 'preact/hooks';
import { useArrival } from './arrival';

/** The parts of the address's hash: `#/draft/a%2Fb` → `['draft', 'a/b']`; `['']` without one. */
export function routeOf(hash: string): string[] {
  return hash
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
}

/** The dashboard's route as the shopper moves. */
export function useRoute(): string[] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = () => setHash(location.hash);
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  const route = routeOf(hash);
  useArrival(route.slice(0, 2).join('/'));
  return route;
}
