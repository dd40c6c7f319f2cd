import type { APIRoute } from 'astro';
import { policies, policyDataOf, policyOf } from '../../site/index.ts';

export const getStaticPaths = async () => (await policies()).map(({ id }) => ({ params: { policy: id } }));

/** A policy as data: src/schemas/data/policy.ts says what stands in it. */
export const GET: APIRoute<Record<string, never>, { policy: string }> = async ({ params }) => Response.json(await policyDataOf(await policyOf(params.policy)));
