import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a parsed page, with its place in the source. */
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page, in document order; the content of a `<template>` is inert and left out. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return elements;
}

/** The value of an attribute, character references resolved, or undefined where the element has none. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;
