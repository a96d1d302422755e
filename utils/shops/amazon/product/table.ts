import { ownElements } from './scopes';
import { only, saidBy } from './text';

/** A row of the table in the buy box: its label, in the page's language, and the one name or text behind it. */
export interface TableRow {
  readonly label: string;
  readonly name: string;
  /** The name is linked to a seller's profile. */
  readonly isSeller: boolean;
}

/** A link to the profile of a third party. */
export const profileLink = 'a[href*="seller="]';

/** Rows of the table; since 2021 a grid, in which each name carries its label. Rows without a name are left out. */
export function tableRows(offer: Element): TableRow[] {
  const cells = ownElements(offer, '#tabular-buybox .tabular-buybox-text[tabular-attribute-name]');
  const rows = cells.length
    ? cells
    : ownElements(offer, '#tabular-buybox tr, #tabular-buybox .tabular-buybox-container > .a-row');
  return rows
    .map((row) => ({
      label: row.getAttribute('tabular-attribute-name') ?? saidBy(row.querySelector('.tabular-buybox-label')),
      name: nameIn(row),
      isSeller: row.querySelector(`#sellerProfileTriggerId, ${profileLink}`) !== null,
    }))
    .filter(({ name, label }) => name && label);
}

/** The one name of a row: its link's, else the copy that is not cut to the column's width; "" when it holds several. */
function nameIn(row: Element): string {
  const places = [profileLink, '.a-truncate-full .tabular-buybox-text', '.tabular-buybox-text'];
  const found =
    places.map((place) => [...row.querySelectorAll(place)]).find(({ length }) => length > 0) ?? [];
  return only(found.map(saidBy).filter(Boolean)) ?? '';
}
