import type { Words } from './words';

export const ko: Words = {
  status: {
    cancelled: '취소',
    returned: '반품|환불|교환',
    notShipped: '아직 발송되지|발송 전|배송 준비|상품 준비|결제 대기|발송 준비|주문 접수|발송 예정',
    undelivered: '배송 예정|배송되지|배송 중|배송중',
    delivered: '배송 완료|배송완료|배달됨|배달 완료|배송됨|수령 완료',
    shipped: '발송됨|발송 완료|도착|이동 중|배달 중|지연|픽업 가능',
  },
  unsettled:
    '부분|일부 상품|일부 품목|일부 취소|일부 반품|일부 환불|일부 배송|일부만|취소 실패|취소되지|반품 취소|환불 취소|취소 요청|취소 불가|취소할 수|취소 중|취소 처리 중|취소 접수',
  soldBy: '판매자|판매',
  returnLine: '반품|교환',
  subscription: '자동 배송|정기배송|정기 배송',
  money: {
    subtotal: '상품 소계|품목 소계|상품 합계',
    grandTotal: '총 합계|총계|주문 합계|총 금액',
    refund: '환불',
    points: '포인트',
    giftCard: '기프트 카드|기프트카드|상품권',
    shipping: '배송|배송비',
    sum: '세전|=소계|=합계',
    tax: '세금|부가세',
    fee: '수수료|보증금|선물 포장',
    discount: '할인|쿠폰|프로모션|절약',
  },
};
