import type { MessageKind } from '../domain/claim';
import { db } from './db';
import type { TemplateRecord } from './records';

/** The key under which a shopper's own template is stored. */
export function templateKey(kind: MessageKind, language: string): string {
  return `${kind}/${language}`;
}

/** The shopper's own template for a kind of message in a language, or null: Dropback's is used. */
export async function ownTemplate(kind: MessageKind, language: string): Promise<TemplateRecord | null> {
  return (await db.templates.get(templateKey(kind, language))) ?? null;
}

/** Keeps a shopper's own template in place of the one before. */
export async function saveTemplate(template: Omit<TemplateRecord, 'key'>): Promise<void> {
  await db.templates.put({ ...template, key: templateKey(template.kind, template.language) });
}

/** Goes back to Dropback's template. */
export async function resetTemplate(kind: MessageKind, language: string): Promise<void> {
  await db.templates.delete(templateKey(kind, language));
}
