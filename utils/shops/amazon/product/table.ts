import { ownElements } from './scopes';
import { only, saidBy } from './text';

/** A row of the table in the buy box: its label, in the page's language, and what stands behind it. */
export interface TableRow {
  readonly label: string;
  /** The one name; "" when it holds several. */
  readonly name: string;
  /** All texts in page order, copies too. */
  readonly texts: readonly string[];
  /** The name is linked to a seller's profile. */
  readonly isSeller: boolean;
}

/** A link to the profile of a third party. */
export const profileLink = 'a[href*="seller="]';

/** Rows of the table; since 2021 a grid, in which each name carries its label. Empty rows are left out. */
export function tableRows(offer: Element): TableRow[] {
  const cells = ownElements(
    offer,
    '#tabular-buybox .tabular-buybox-text[tabular-attribute-name]:not(.tabular-buybox-text *)',
  );
  const rows = cells.length
    ? cells
    : ownElements(offer, '#tabular-buybox tr, #tabular-buybox .tabular-buybox-container > .a-row');
  return rows
    .map((row) => {
      const texts = textsIn(row);
      return {
        label:
          row.getAttribute('tabular-attribute-name') ?? saidBy(row.querySelector('.tabular-buybox-label')),
        name: only(texts) ?? '',
        texts,
        isSeller: row.querySelector(`#sellerProfileTriggerId, ${profileLink}`) !== null,
      };
    })
    .filter(({ texts, label }) => texts.length > 0 && label);
}

/** What a row says: its link's name, else the copies that are not cut to the column's width. */
function textsIn(row: Element): string[] {
  const places = [
    profileLink,
    '.a-truncate-full .tabular-buybox-text',
    '.tabular-buybox-text',
    '.tabular-buybox-text-message',
  ];
  const found =
    places.map((place) => [...row.querySelectorAll(place)]).find(({ length }) => length > 0) ?? [];
  return found.map(saidBy).filter(Boolean);
}
