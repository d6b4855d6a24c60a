// The version of the product, as the server tells it to its client.
export { version } from '../../../package.json';
