export { classify } from './classify';
export { collect } from './collect';
export type { ClassifiedField, FieldFacts } from './facts';
export { type Filled, fill } from './fill';
export { judge, type Refusal } from './judge';
export { type FormDraft, type Outcome, type Plan, plan } from './plan';
export { neverTouch, type Role, roles } from './roles';
export { resolve } from './trees';
