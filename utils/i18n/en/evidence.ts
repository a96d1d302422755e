/** "Save evidence": a dated picture of a product page. Stands in the popup and in a notification. */
export const evidence = {
  save: 'Save evidence',
  hint: 'A dated picture of what you see below the navigation bar. Your name and address stay out of it.',
  saving: 'Taking the picture…',
  saved: 'The picture is saved on the page of your purchase.',
  show: 'Show it',
  failed: 'No picture was taken: {reason}',
  'not-product': 'No picture was taken: this is no product page of a shop that Dropback knows.',
  'not-bought': 'No picture was taken: Dropback knows no purchase of this product. Add the purchase first.',
  'no-edge':
    'No picture was taken: Dropback did not find the end of the navigation bar, where your name and address may stand.',
  covered: 'No picture was taken: something covers the page. Close it and try again.',
  moved: 'No picture was taken: the page moved. Wait until it stands still and try again.',
  zoomed: 'No picture was taken: the page is zoomed in. Zoom out and try again.',
  'not-allowed':
    'No picture was taken: the browser did not allow it. Open the product page, open the popup there and try again.',
} as const;
