import { describe, expect, test } from 'vitest';
import { isRenewed } from '../../../utils/shops/amazon/words/conditions';

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
    expect(isRenewed(text)).toBe(true);
  });

  test.each([
    'vernieuwd model',
    'vernieuwd',
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
    expect(isRenewed(text)).toBe(false);
  });
});
