import { defineCollection } from 'astro:content';
import { explainersLoader } from './newsroom/explainers-loader.ts';

export const collections = {
  explainers: defineCollection({ loader: explainersLoader('content/explainers') }),
};
