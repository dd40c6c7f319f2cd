/** Fields of questions, and the forms they stand in. */
export { Field } from './Field.tsx';
export { Form } from './Form.tsx';
