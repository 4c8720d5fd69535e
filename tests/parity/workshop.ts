import { Offer } from './input/offer.ts';
import { Requests } from './input/requests.ts';
import { readModel } from './model/readModel.ts';
import { ScriptServices } from './model/scriptServices.ts';
import type { ServiceModel } from './model/shape.ts';

/** What is needed to make requests and to answer them in TypeScript. */
export interface Workshop {
  readonly model: ServiceModel;
  readonly offer: Offer;
  readonly services: ScriptServices;
  readonly requests: Requests;
}

/** Reads the services as they are. */
export async function openWorkshop(): Promise<Workshop> {
  const model = readModel();
  const offer = new Offer(model);
  const services = await ScriptServices.load(model);
  return { model, offer, services, requests: new Requests(model, offer, services) };
}
