import { defineCollection } from 'astro:content';
import { contentDir } from './content-dir.ts';
import { explainersLoader } from './newsroom/explainers-loader.ts';

export const collections = {
  explainers: defineCollection({ loader: explainersLoader(contentDir()) }),
};
