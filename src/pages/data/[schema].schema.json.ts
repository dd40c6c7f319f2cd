import type { APIRoute } from 'astro';
import { dataSchemas } from '../../site/index.ts';

export const getStaticPaths = () => Object.keys(dataSchemas()).map((schema) => ({ params: { schema } }));

/** The shape of a data file, as JSON Schema. */
export const GET: APIRoute<Record<string, never>, { schema: string }> = ({ params }) => Response.json(dataSchemas()[params.schema]);
