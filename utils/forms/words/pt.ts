import type { LanguageWords } from './types';

export const pt: LanguageWords = {
  message: {
    is: [
      'mensagem',
      'mensagens',
      'comentario',
      'pergunta',
      'duvida',
      'descri',
      'descreva',
      'escreva',
      'digite (?:sua|a|aqui)',
      'conte',
      'solicitacao',
      'como podemos',
      'observacoes',
    ],
    not: ['assunto', 'como nos', 'instrucoes', 'presente', 'avaliacao', 'busca', 'pesquis'],
  },
  subject: { is: ['assunto', 'titulo da'] },
  topic: {
    is: [
      'assunto',
      'motivo',
      'topico',
      'categoria',
      'tipo de',
      'problema',
      'em que podemos',
      'como podemos',
      'departamento',
      'setor!',
      'razao',
    ],
    not: ['pais', 'razao social'],
  },
  'order-item': {
    is: ['qual (?:item|pedido|produto)', 'item!', 'itens!', 'pedidos?!', 'produto'],
    not: ['numero'],
  },
  'order-number': {
    is: [
      '(?:numero|num|n|no|id|codigo)(?:°|º)? ?(?:d[eoa] )?(?:seu )?(?:pedido|encomenda|reserva|compra)',
      'pedido',
      'encomenda',
    ],
    not: ['data'],
  },
  'email-copy': { is: ['copia', 'transcricao'] },
  name: {
    is: ['nome!', 'sobrenome', 'apelido', 'seu nome', 'nome completo'],
    not: ['empresa', 'usuario', 'produto'],
  },
  email: { is: ['e ?mail', 'correio', 'endereco de e ?mail'], not: ['copia'] },
  phone: { is: ['telefone', 'celular', 'telemovel', 'tel!'] },
  password: { is: ['senha', 'palavra passe'] },
  payment: { is: ['numero do cartao', 'cartao', 'validade', 'vale presente', 'cupom'] },
  captcha: {
    is: [
      'caracteres (?:que|mostr|exib)',
      'nao sou um robo',
      'codigo de (?:seguranca|verificacao)',
      'quanto e',
    ],
  },
  honeypot: { is: ['nao preench', 'deixe (?:este campo )?(?:em branco|vazio)'] },
  search: { is: ['busca', 'pesquis', 'procurar'] },
  address: {
    is: ['endereco', 'morada', 'rua!', 'cidade', 'cep!', 'codigo postal', 'estado!', 'bairro', 'pais!'],
    not: ['e ?mail'],
  },
  consent: {
    is: [
      'aceito',
      'aceitar',
      'concordo',
      'consent',
      'termos',
      'politica',
      'privacidade',
      'autorizo',
      'receber',
      'li e',
      'lgpd',
    ],
  },
};
