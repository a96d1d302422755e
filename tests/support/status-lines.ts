import { guestStatusLines } from './guest-status-lines';
import { indianStatusLines } from './indian-status-lines';

/**
 * Status lines as a shopper meets them, per language of the marketplaces, by what each must be read as, with `|`
 * between them. `{d}` stands for a day without a year. Facts 1.4, 4.4 and 10, and how the shop words its tracking in each language.
 */
export interface StatusLines {
  readonly delivered: string;
  /** Sent, late, waiting to be picked up, tried in vain, or merely arriving. */
  readonly shipped: string;
  readonly notShipped: string;
  readonly cancelled: string;
  readonly returned: string;
}

export const statusLines: Readonly<Record<string, StatusLines>> = {
  en: {
    delivered:
      'Delivered {d}|Delivered today|Delivered yesterday|Delivered Thursday|' +
      'Delivered on Thursday, {d}|Your package was delivered|Picked up {d}|Collected {d}|' +
      'Delivered early|Pickup complete',
    shipped:
      'Arriving today by 9pm|Arriving today|Arriving tomorrow by 10 PM|Arriving Thursday|' +
      'Arriving {d} - {d}|Arriving overnight 4 AM - 8 AM|Now arriving {d}|Now expected {d}|' +
      'Expected by {d}|Was expected {d}|Estimated delivery {d}|Out for delivery|On the way|' +
      'On the way, but running late|Running late|Your package is running late|Delayed|' +
      'Package delayed in transit|Delivery attempted|Shipped|We attempted to deliver your package|' +
      'Undeliverable|Ready for pickup|Ready for collection|Ready to be collected|Available for pickup|' +
      'Dispatched|Dispatched today|In transit|Will be delivered today|Not delivered|Delivery today|' +
      'Delivery expected {d}|Could not be delivered|Scheduled for delivery {d}|Delivery failed|' +
      'Delivery rescheduled',
    notShipped:
      'Not yet shipped|Not Yet Dispatched|Not yet sent|Preparing for Shipment|Preparing for Dispatch|' +
      'Preparing to ship|Order received|Payment pending|Pending payment|Payment revision needed|' +
      'Payment review is needed|Update your payment method|There was a problem with your payment|' +
      'Shipping soon|Dispatching soon|Awaiting payment|Will be dispatched soon|Expected to ship {d}|' +
      'Payment declined|Payment needed|We are preparing your order|Pre-ordered|Backordered',
    cancelled:
      'Cancelled|Canceled|Order Canceled|Items cancelled|' +
      'Your order was cancelled. You have not been charged for this order.|' +
      'This order has been cancelled',
    returned:
      'Return complete|Return started|Return requested|Return received|Return in transit|' +
      'Return approved|Refunded|Refund issued|Refund complete|Your refund has been issued|' +
      'Replacement ordered|Replacement complete|Exchange complete|Returned|Refund pending|' +
      'Exchange in progress',
  },
  de: {
    delivered:
      'Zugestellt am {d}|Zugestellt: {d}|Heute zugestellt|Gestern zugestellt|Zugestellt Donnerstag|' +
      'Geliefert am {d}|Dein Paket wurde zugestellt|Wurde am {d} zugestellt|Abgeholt am {d}|' +
      'Ausgeliefert',
    shipped:
      'Ankunft heute bis 21 Uhr|Ankunft morgen|Ankunft Donnerstag|Kommt heute an|' +
      'Kommt am Donnerstag an|Zustellung heute|Zustellung morgen|Zustellung: {d}|' +
      'Voraussichtliche Zustellung: {d}|Lieferung morgen|Zustellung voraussichtlich am {d}|' +
      'Wird heute zugestellt|Wird morgen geliefert|In Zustellung|Unterwegs|Auf dem Weg|Versandt|' +
      'Versendet|Verschickt am {d}|Abholbereit|Bereit zur Abholung|Kann abgeholt werden|Verspätet|' +
      'Verspätung|Verzögert|Lieferung verzögert sich|Zustellversuch|Zustellung fehlgeschlagen|' +
      'Unzustellbar|Trifft {d} ein|Erwartet am {d}|Konnte nicht zugestellt werden|' +
      'Soll heute geliefert werden|Wurde versandt|Wird für die Zustellung vorbereitet',
    notShipped:
      'Noch nicht versandt|Noch nicht verschickt|Noch nicht versendet|Versand in Kürze|Bald versandt|' +
      'Versand wird vorbereitet|Wird für den Versand vorbereitet|Bestellung eingegangen|' +
      'Wird in Kürze versandt|Wird bald versandt|Zahlung ausstehend|Zahlungsänderung erforderlich|' +
      'Überprüfung der Zahlung erforderlich|Zahlungsart aktualisieren|Problem mit der Zahlung|' +
      'Wird am {d} versandt',
    cancelled:
      'Storniert|Bestellung storniert|Artikel storniert|Deine Bestellung wurde storniert.|' +
      'Stornierte Artikel',
    returned:
      'Rücksendung abgeschlossen|Rücksendung gestartet|Rücksendung eingegangen|Rückgabe abgeschlossen|' +
      'Erstattet|Rückerstattet|Rückerstattung abgeschlossen|Deine Erstattung wurde veranlasst|' +
      'Umtausch abgeschlossen|Ersatz bestellt|Retoure eingegangen|Zurückgesendet',
  },
  fr: {
    delivered:
      "Livré le {d}|Livré {d}|Livrée {d}|Livré hier|Livré aujourd’hui|Livré aujourd'hui|Livré jeudi|" +
      'Remis le {d}|Votre colis a été livré|Récupéré le {d}|Retiré le {d}|Livrés',
    shipped:
      "Arrive aujourd’hui avant 21h|Arrivée aujourd'hui|Arrive demain|Arrivée demain|Arrivée jeudi|" +
      'Arrivera {d}|Arrivée prévue {d}|Livraison prévue {d}|Livraison aujourd’hui|' +
      'Livraison estimée {d}|En cours de livraison|En livraison|En cours d’acheminement|Expédié|' +
      'Expédiée le {d}|Envoyé|En chemin|En transit|Retardé|En retard|Livraison retardée|' +
      'Tentative de livraison|Prêt à être retiré|Prêt pour le retrait|Disponible pour retrait|' +
      'Disponible en point retrait|Peut être récupéré|Impossible à livrer|Remis au transporteur|' +
      "Sera livré demain|Prévu pour {d}|N'a pas pu être livré|Doit être livré aujourd’hui|" +
      'En préparation pour la livraison',
    notShipped:
      'Pas encore expédié|Non encore expédié|Non expédié|Préparation de l’expédition|En préparation|' +
      'En cours de préparation|Préparation en cours|Commande reçue|Bientôt expédié|' +
      'Sera expédié prochainement|Expédition prochaine|Paiement en attente|' +
      'Modification du paiement requise|Révision du paiement nécessaire|Problème de paiement|' +
      'Mettre à jour le mode de paiement|En attente de paiement',
    cancelled: 'Annulé|Annulée|Commande annulée|Articles annulés|Votre commande a été annulée.',
    returned:
      'Retour terminé|Retour effectué|Retour reçu|Retour commencé|Retour demandé|Retourné|Remboursé|' +
      'Remboursement effectué|Votre remboursement a été émis|Remplacement commandé|Échange terminé|' +
      'Renvoyé',
  },
  es: {
    delivered:
      'Entregado el {d}|Entregado hoy|Entregado ayer|Entregado el jueves|Entregada|Recogido el {d}|' +
      'Paquete entregado|Se entregó el {d}|Se ha entregado el paquete|Tu paquete fue entregado',
    shipped:
      'Llega hoy|Llega hoy antes de las 21:00|Llega mañana|Llega el jueves|Llegará el {d}|' +
      'Llegada: {d}|Llegando el miércoles|Se espera que llegue el {d}|Entrega prevista: {d}|' +
      'Entrega estimada {d}|En reparto|En camino|En camino, pero con retraso|Enviado|Enviado el {d}|' +
      'En tránsito|Retrasado|Con retraso|Demorado|Intento de entrega|Listo para recoger|' +
      'Listo para ser recogido|Disponible para su recogida|No se ha podido entregar|' +
      'No se pudo entregar|Será entregado mañana|Se entregará hoy|Salió para entrega|' +
      'Previsto para el {d}|Ahora se espera el {d}|Preparando para la entrega',
    notShipped:
      'Aún no se ha enviado|Aún no enviado|Todavía no se ha enviado|No se ha enviado todavía|' +
      'Aún no se envía|Pendiente de envío|Preparando el envío|Preparando para envío|En preparación|' +
      'Pedido recibido|Se enviará pronto|Será enviado pronto|Pago pendiente|Pendiente de pago|' +
      'Es necesario revisar el pago|Se necesita revisión del pago|Problema con el pago|' +
      'Actualiza tu método de pago',
    cancelled:
      'Cancelado|Cancelada|Canceladas|Pedido cancelado|Se ha cancelado el pedido|Productos cancelados|' +
      'Tu pedido se canceló. No se te cobró ningún cargo por este pedido.',
    returned:
      'Devolución completada|Devolución iniciada|Devolución recibida|Devuelto|Reembolsado|' +
      'Reembolso emitido|Se ha emitido tu reembolso|Se emitió tu reembolso|Sustitución solicitada|' +
      'Reemplazo completado|Cambio completado',
  },
  it: {
    delivered:
      'Consegnato {d}|Consegnato il {d}|Consegnato oggi|Consegnato ieri|Consegnato giovedì|Consegnata|' +
      'Consegna effettuata: {d}|Ritirato il {d}|Il pacco è stato consegnato',
    shipped:
      'In arrivo oggi|In arrivo domani|In arrivo giovedì|In arrivo {d}|Arriva oggi entro le 21|' +
      'Arriverà domani|Consegna prevista: {d}|Consegna prevista oggi|Consegna stimata {d}|In consegna|' +
      'Spedito|Spedito il {d}|In transito|In ritardo|Consegna in ritardo|Tentativo di consegna|' +
      'Pronto per il ritiro|Disponibile per il ritiro|Può essere ritirato|Pronto per essere ritirato|' +
      'Sarà consegnato domani|Verrà consegnato oggi|Previsto per {d}|Non consegnato|' +
      'Impossibile consegnare|Non è stato consegnato|Non può essere consegnato|Arrivo previsto {d}|' +
      'In preparazione per la consegna',
    notShipped:
      'Non ancora spedito|Non è stato ancora spedito|In preparazione per la spedizione|' +
      'In fase di preparazione|Preparazione per la spedizione|Spedizione in preparazione|' +
      'Ordine ricevuto|Sarà spedito a breve|In attesa di spedizione|Pagamento in sospeso|' +
      'Pagamento in attesa|Verifica del pagamento necessaria|È necessario verificare il pagamento|' +
      'Problema con il pagamento|Aggiorna il metodo di pagamento',
    cancelled: 'Annullato|Ordine annullato|Annullati|Articoli annullati|Il tuo ordine è stato annullato.',
    returned:
      'Reso completato|Reso avviato|Reso ricevuto|Restituito|Rimborsato|Rimborso emesso|' +
      'Il rimborso è stato emesso|Sostituzione ordinata|Sostituzione completata|' +
      'Restituzione completata',
  },
  nl: {
    delivered:
      'Bezorgd op {d}|Bezorgd: {d}|Vandaag bezorgd|Gisteren bezorgd|Bezorgd donderdag|' +
      'Afgeleverd op {d}|Geleverd op {d}|Opgehaald op {d}|Je pakket is bezorgd|Werd bezorgd op {d}',
    shipped:
      'Komt vandaag aan|Komt morgen aan|Komt vandaag vóór 21:00 aan|Aankomst vandaag|' +
      'Aankomst donderdag|Arriveert morgen|Wordt vandaag bezorgd|Wordt morgen geleverd|' +
      'Verwacht op {d}|Verwachte bezorging: {d}|Verwachte levering {d}|Levering vandaag|' +
      'Bezorging vandaag|Onderweg|Onderweg, maar vertraagd|Onderweg voor bezorging|Verzonden|' +
      'Verzonden op {d}|Vertraagd|Vertraging|Bezorgpoging|Klaar om op te halen|' +
      'Klaar om opgehaald te worden|Kan worden opgehaald|Onbestelbaar|Niet bezorgd|' +
      'Kan niet worden bezorgd|Kon niet worden bezorgd|Zal worden bezorgd op {d}|' +
      'Wordt voorbereid voor bezorging',
    notShipped:
      'Nog niet verzonden|Nog niet verstuurd|Verzending wordt voorbereid|' +
      'Wordt voorbereid voor verzending|Wordt klaargemaakt voor verzending|Bestelling ontvangen|' +
      'Wordt binnenkort verzonden|Wordt {d} verzonden|Betaling in behandeling|Betaling vereist|' +
      'Herziening van betaling nodig|Wachten op betaling|Probleem met je betaling|' +
      'Werk je betaalmethode bij',
    cancelled: 'Geannuleerd|Bestelling geannuleerd|Deze bestelling is geannuleerd|Geannuleerde artikelen',
    returned:
      'Retour voltooid|Retourzending voltooid|Retourzending gestart|Retourzending ontvangen|' +
      'Geretourneerd|Terugbetaald|Terugbetaling uitgevoerd|Je terugbetaling is verzonden|' +
      'Vervanging besteld|Omruiling voltooid',
  },
  pl: {
    delivered:
      'Dostarczono {d}|Dostarczono: {d}|Dostarczono dzisiaj|Dostarczono wczoraj|' +
      'Dostarczono w czwartek|Odebrano w dniu: {d}|Doręczono {d}|Przesyłka doręczona|' +
      'Paczka została dostarczona|Dostarczone',
    shipped:
      'Dostawa dzisiaj|Dostawa jutro|Dostawa: {d}|Dostawa w czwartek|Przewidywana dostawa: {d}|' +
      'Spodziewana dostawa {d}|Dotrze jutro|Dotrze dzisiaj do 21:00|Przybędzie {d}|W drodze|' +
      'W doręczeniu|Wydano do doręczenia|Przekazano do doręczenia|Wysłano|Wysłane|Wysłano {d}|' +
      'Opóźniona|Opóźnienie|Dostawa opóźniona|Gotowa do odbioru|Do odbioru|Próba doręczenia|' +
      'Nie dostarczono|Niedostarczone|Nie można doręczyć|Zostanie dostarczona jutro|' +
      'Ma być dostarczona {d}',
    notShipped:
      'Jeszcze nie wysłano|Jeszcze niewysłane|Nie wysłano|Przygotowywanie do wysyłki|W przygotowaniu|' +
      'Przygotowywane do wysyłki|Zamówienie otrzymane|Zamówienie przyjęte|Wkrótce zostanie wysłane|' +
      'Płatność oczekująca|Oczekuje na płatność|Oczekiwanie na płatność|Wymagana zmiana płatności|' +
      'Problem z płatnością|Zaktualizuj metodę płatności|Nie zostało jeszcze wysłane',
    cancelled: 'Anulowano|Anulowane|Zamówienie anulowane|Zamówienie zostało anulowane|Produkty anulowane',
    returned:
      'Zwrot zakończony|Zwrot rozpoczęty|Zwrot otrzymany|Zwrócono|Zwrócono pieniądze|Zwrot pieniędzy|' +
      'Zwrot środków zrealizowany|Wymiana zakończona',
  },
  sv: {
    delivered:
      'Levererades {d}|Levererad {d}|Levererades idag|Levererad igår|Levererades i torsdags|' +
      'Ditt paket har levererats|Hämtades {d}|Uthämtat|Upphämtad {d}|Levererat',
    shipped:
      'Ankommer idag|Ankommer imorgon|Anländer idag före 21|Anländer på torsdag|Kommer imorgon|' +
      'Förväntas {d}|Förväntad leverans {d}|Beräknad leverans: {d}|Leverans idag|Levereras imorgon|' +
      'Ute för leverans|På väg|På väg, men försenad|Skickat|Skickad|Skickades {d}|Försenad|Försenat|' +
      'Leveransförsök|Redo att hämtas|Redo för upphämtning|Klar för avhämtning|Kan inte levereras|' +
      'Kunde inte levereras|Har inte levererats|Kommer att levereras {d}',
    notShipped:
      'Inte skickad ännu|Ännu inte skickad|Har inte skickats än|Ej skickad|Förbereds för leverans|' +
      'Förbereds för att skickas|Förbereder för leverans|Beställning mottagen|Skickas snart|' +
      'Betalning väntar|Väntar på betalning|Betalningen behöver ändras|Uppdatera betalningsmetod|' +
      'Kommer att skickas snart',
    cancelled:
      'Avbruten|Avbeställd|Avbokad|Beställningen har avbrutits|Annullerad|Avbeställda artiklar|' + 'Avbrutna',
    returned:
      'Retur slutförd|Retur påbörjad|Retur mottagen|Returen är klar|Returnerad|Återbetald|' +
      'Återbetalning utfärdad|Din återbetalning har utfärdats|Ersättningsvara beställd|Utbyte slutfört',
  },
  tr: {
    delivered:
      'Teslim edildi: {d}|{d} tarihinde teslim edildi|Bugün teslim edildi|Dün teslim edildi|' +
      'Perşembe günü teslim edildi|Teslim alındı|Paketiniz teslim edildi|Teslim edilmiştir',
    shipped:
      'Bugün geliyor|Yarın geliyor|Perşembe günü geliyor|{d} tarihinde teslim edilecek|Yarın varacak|' +
      'Yarın ulaşacak|Tahmini teslimat: {d}|Beklenen teslimat {d}|Dağıtıma çıktı|Dağıtımda|Yolda|' +
      'Teslimat için yola çıktı|Kargoya verildi|Gönderildi|Gecikti|Gecikiyor|Teslimat gecikti|' +
      'Teslim edilemedi|Teslimat denendi|Teslim alınmaya hazır|Teslim edilmedi|' +
      'Teslim edilmesi bekleniyor|Teslimat için hazırlanıyor',
    notShipped:
      'Henüz kargoya verilmedi|Henüz gönderilmedi|Kargoya hazırlanıyor|Gönderim için hazırlanıyor|' +
      'Hazırlanıyor|Sipariş alındı|Siparişiniz alındı|Yakında kargoya verilecek|Ödeme bekleniyor|' +
      'Ödeme beklemede|Ödemenin gözden geçirilmesi gerekiyor|Ödeme yönteminizi güncelleyin|' +
      'Gönderilecek',
    cancelled: 'İptal edildi|Sipariş iptal edildi|Siparişiniz iptal edildi|Ürünler iptal edildi',
    returned:
      'İade tamamlandı|İade başlatıldı|İade alındı|İade edildi|Para iadesi yapıldı|Geri ödeme yapıldı|' +
      'Değişim tamamlandı',
  },
  ja: {
    delivered:
      '{d}に配達済み|{d}にお届け済み|配達済み|お届け済み|配達しました|本日配達済み|昨日配達しました|お届けしました|配達完了|受け取り済み|木曜日に配達済み|{d}に配達されました|' +
      '配達が完了しました',
    shipped:
      '明日到着予定|本日到着予定|今日到着|{d}に到着予定|木曜日に到着予定|本日 21時までに到着予定|配達中|配送中|輸送中|発送済み|発送しました|出荷済み|お届け予定日: {d}|' +
      'お届け予定：{d}|配達予定日 {d}|遅延しています|配送が遅れています|配達が遅延しています|受け取り可能|店舗受取可能|配達できませんでした|持ち出し中|不在のため持ち戻り|' +
      '配達に失敗しました|まだ配達されていません|発送されました|{d}にお届け',
    notShipped:
      '未発送|発送準備中|出荷準備中|商品の発送準備中です|まもなく発送されます|ご注文を承りました|未出荷|注文を受け付けました|お支払い待ち|支払い待ち|お支払い方法の変更が必要です|' +
      'お支払い方法を更新してください|発送予定日: {d}|近日発送予定|まだ発送されていません|お支払いの確認が必要です',
    cancelled:
      'キャンセル済み|キャンセルされました|注文がキャンセルされました|ご注文はキャンセルされました。',
    returned:
      '返品完了|返品済み|返品手続き中|返品受付済み|返金済み|返金完了|返金手続きが完了しました|交換完了|返品を開始しました|返品を受け取りました',
  },
  ar: {
    delivered:
      'تم التسليم {d}|تم التسليم اليوم|تم التسليم أمس|تم التوصيل {d}|تم التوصيل يوم الخميس|' +
      'تم توصيل طلبك|تم تسليم الشحنة|تم الاستلام|تم التوصيل في {d}',
    shipped:
      'يصل اليوم|يصل غدًا|يصل غداً|يصل اليوم قبل 9 م|سيصل يوم الخميس|الوصول {d}|الوصول غدًا|' +
      'من المتوقع التوصيل في {d}|متوقع بحلول {d}|خرج للتوصيل|في الطريق|تم الشحن|قيد التوصيل|متأخر|' +
      'تأخير|تأخر التوصيل|محاولة توصيل|تعذر التوصيل|جاهز للاستلام|لم يتم التسليم|سيتم التوصيل غدًا|' +
      'توصيل اليوم|التوصيل {d}|تأخرت الشحنة',
    notShipped:
      'لم يتم الشحن بعد|لم يتم شحنه بعد|قيد التجهيز للشحن|جاري التحضير للشحن|يتم التحضير للشحن|' +
      'جارٍ التجهيز|تم استلام الطلب|سيتم الشحن قريبًا|في انتظار الدفع|الدفع معلق|الدفع قيد الانتظار|' +
      'مطلوب مراجعة الدفع|تحديث طريقة الدفع',
    cancelled: 'تم الإلغاء|تم إلغاء الطلب|ملغي|ملغى|تم إلغاء طلبك|أُلغيت',
    returned:
      'اكتمل الإرجاع|تم الإرجاع|تم استرداد المبلغ|تم رد المبلغ|تم إصدار المبلغ المسترد|بدأ الإرجاع|' +
      'تم استلام المرتجع|تم الاستبدال',
  },
  pt: {
    delivered:
      'Entregue em {d}|Entregue {d}|Entregue hoje|Entregue ontem|Entregue quinta-feira|Foi entregue|' +
      'Seu pacote foi entregue|Retirado em {d}|Entregues',
    shipped:
      'Chega hoje|Chega hoje até as 22h|Chega amanhã|Chega na quinta-feira|Chegará em {d}|' +
      'Chegando amanhã|Previsão de entrega: {d}|Entrega prevista: {d}|Entrega estimada {d}|' +
      'Saiu para entrega|A caminho|Em rota de entrega|Enviado|Enviado em {d}|Em trânsito|Atrasado|' +
      'Com atraso|Tentativa de entrega|Disponível para retirada|Pronto para ser retirado|Não entregue|' +
      'Não foi possível entregar|Será entregue amanhã|Previsto para {d}|Não pôde ser entregue|' +
      'Deve ser entregue hoje|Em preparação para entrega',
    notShipped:
      'Ainda não enviado|Ainda não foi enviado|Não enviado|Preparando para envio|' +
      'Em preparação para envio|Pedido recebido|Será enviado em breve|Pagamento pendente|' +
      'Aguardando pagamento|Revisão de pagamento necessária|É necessário revisar o pagamento|' +
      'Problema com o pagamento|Atualize sua forma de pagamento|Encomenda recebida',
    cancelled: 'Cancelado|Pedido cancelado|Cancelados|Seu pedido foi cancelado.|Itens cancelados',
    returned:
      'Devolução concluída|Devolução iniciada|Devolução recebida|Devolvido|Reembolsado|' +
      'Reembolso emitido|Seu reembolso foi emitido|Troca concluída|Substituição solicitada',
  },
  ...guestStatusLines,
  ...indianStatusLines,
};
