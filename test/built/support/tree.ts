import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** An element of a built page with all that stands inside it. */
export type TreeElement = DefaultTreeAdapterTypes.Element;

/** A built page as a tree. */
export function tree(html: string): Parent {
  return parse(html);
}

/** The elements inside whose attribute has this value. */
export function allWith(inside: Parent, name: string, value: string): readonly TreeElement[] {
  return elementsIn(inside).filter(({ attrs }) => attrs.some((each) => each.name === name && each.value === value));
}

/** The elements inside with this tag. */
export function allTagged(inside: Parent, tag: string): readonly TreeElement[] {
  return elementsIn(inside).filter(({ tagName }) => tagName === tag);
}

/** Where the links inside lead. */
export function linksIn(inside: Parent): readonly string[] {
  return allTagged(inside, 'a').flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
}

/** All text inside, in one line. */
export function textIn(inside: Parent): string {
  return inside.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textIn(child) : '')).join('').replaceAll(/\s+/gu, ' ');
}

function elementsIn(inside: Parent): readonly TreeElement[] {
  return inside.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}
