import { Dexie, type Table } from 'dexie';
import type { Claim } from '../domain/claim';
import type { Observation } from '../domain/offer';
import type { Guest } from '../domain/pace';
import type { Purchase } from '../domain/purchase';
import type {
  AlertRecord,
  DecisionRecord,
  EvidenceRecord,
  OrderRecord,
  ProductRecord,
  ReminderRecord,
  TemplateRecord,
} from './records';
import { version1 } from './versions/1';
import { upgradeTo2, version2 } from './versions/2';
import { upgradeTo3, version3 } from './versions/3';
import { upgradeTo4, version4 } from './versions/4';

/** The one database. A new schema is a new file under versions/ and a line here; old ones are never changed. */
export class Store extends Dexie {
  declare purchases: Table<Purchase, string>;
  declare orders: Table<OrderRecord, string>;
  declare observations: Table<Observation, string>;
  declare claims: Table<Claim, string>;
  declare products: Table<ProductRecord, string>;
  declare guests: Table<Guest, string>;
  declare alerts: Table<AlertRecord, string>;
  declare templates: Table<TemplateRecord, string>;
  declare decisions: Table<DecisionRecord, string>;
  declare evidence: Table<EvidenceRecord, string>;
  declare reminders: Table<ReminderRecord, string>;

  constructor(name = 'dropback') {
    super(name);
    this.version(1).stores(version1);
    this.version(2).stores(version2).upgrade(upgradeTo2);
    this.version(3).stores(version3).upgrade(upgradeTo3);
    this.version(4).stores(version4).upgrade(upgradeTo4);
  }
}

export const db = new Store();
