import type { CommonTexts } from './language';

export default {
  greeting: 'Goedendag,',
  hello: 'Goedendag,',
  spokenHello: 'Goedendag[, mijn naam is {signature}].',
  about: 'Het gaat om mijn bestelling {order}[ van {placedOn}][: “{item}”][ ({quantity} stuks)].',
  delivered: 'Volgens de bestelpagina is deze op {deliveredOn} bezorgd.',
  paid: ['Ik heb {paidEach} per stuk betaald.', 'Ik heb er {paid} voor betaald.'],
  difference: ['In totaal scheelt dat {differenceInAll}.', 'Het verschil is {difference}.'],
  condition:
    'Voor de volledigheid: mijn artikel is verkocht als “{condition}”, terwijl de huidige prijs voor een nieuw exemplaar geldt.',
  thanks: 'Hartelijk dank voor uw hulp.',
  regards: 'Met vriendelijke groet,\n{signature}',
  conditions: { used: 'tweedehands', renewed: 'refurbished' },
} satisfies CommonTexts;
