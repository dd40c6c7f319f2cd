import type { APIRoute } from 'astro';
import { dataListOf, dataLists, type DataList } from '../../site/index.ts';

export const getStaticPaths = () => Object.keys(dataLists).map((list) => ({ params: { list } }));

/** The facts of one kind from all policies. */
export const GET: APIRoute<Record<string, never>, { list: DataList }> = async ({ params }) => Response.json(await dataListOf(params.list));
