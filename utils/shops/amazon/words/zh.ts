import type { Words } from './words';

/** Simplified and traditional. */
export const zh: Words = {
  status: {
    cancelled: '已取消|取消',
    returned: '退货|退款|退貨|已退回|换货',
    notShipped:
      '未发货|尚未发货|准备发货|未出貨|尚未出貨|準備出貨|等待付款|待付款|订单已收到|付款待|即将发货',
    undelivered: '未送达|未送達|无法送达|派送中|配送中',
    delivered: '已送达|已送達|已签收|已簽收|已投递|已投遞|已配送|已交付|已取件|已妥投|已于…送达',
    shipped:
      '已发货|已出貨|已发出|运输中|運送中|运送中|预计|預計|即将到达|送达|送達|到达|抵達|派送|延迟|延误|可取件',
  },
  soldBy: '卖家|賣家|销售商|銷售商|销售方|出售者|由以下商家销售',
  subscription: '自动送货|订购省|訂購省|自動送貨|订阅',
  money: {
    subtotal: '商品小计|商品小計',
    grandTotal: '总计|總計|订单总额|訂單總額|总金额',
    refund: '退款',
    points: '积分|點數|积點',
    giftCard: '礼品卡|禮品卡',
    shipping: '运费|運費|配送费|配送費|运输',
    sum: '税前|稅前|=小计|=小計|=合计|=合計',
    tax: '税|稅',
    fee: '押金|手续费|手續費|进口|進口|包装|包裝',
    discount: '促销|促銷|优惠|優惠|折扣|节省|節省',
  },
};
