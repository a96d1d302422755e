import { describe, expect, test } from 'vitest';
import { namesProgramme, renewedMark } from '../../../utils/shops/amazon/words/conditions';

describe('words in the brackets of a title', () => {
  test.each([
    'Renewed',
    'Renewed Premium',
    'Certified Refurbished',
    'Generalüberholt',
    'Zertifiziert und Generalüberholt',
    'Reconditionné',
    'Ricondizionato',
    'Reacondicionado',
    'Gereviseerd',
    'Renoverad',
    'Odnowiony',
    'Yenilenmiş',
    '整備済み品',
    '翻新',
    'مجدد',
  ])('“%s” mark a renewed product', (text) => {
    expect(renewedMark(text)).toBe('renewed');
  });

  test.each([
    'vernieuwd model',
    'versión renovada',
    'Renewed edition',
    'uppdaterad version',
    'version renouvelée',
    'refurbished look',
    'Erneuerte Auflage',
    'renewed energy for your kitchen',
    '整備用工具',
    'new',
    '',
  ])('“%s” do not', (text) => {
    expect(renewedMark(text)).toBe('new');
  });

  test.each(['vernieuwd', 'Renovado', 'renouvelé', 'Erneuert', 'Uppdaterad'])('“%s” may', (text) => {
    expect(renewedMark(text)).toBeNull();
  });
});

describe('a title without brackets', () => {
  test.each([
    'Certified Refurbished Echo Dot',
    'Kindle, Zertifiziert und generalüberholt, 8 GB',
    'Echo Dot – Reconditionné Certifié',
    'Altavoz, reacondicionado certificado',
    '整備済み品 Kindle 8GB',
  ])('“%s” names the programme', (title) => {
    expect(namesProgramme(title)).toBe(true);
  });

  test.each(['Renewed: a novel', 'Refurbished furniture, a handbook', 'Zertifiziert nach DIN', '整備用工具'])(
    '“%s” does not',
    (title) => {
      expect(namesProgramme(title)).toBe(false);
    },
  );
});
