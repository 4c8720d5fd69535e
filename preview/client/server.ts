/** Asks the preview's server; every answer is checked before anything uses it. */
import { outbox, people, person, session, userPage } from '../answers.ts';
import type { Outbox, People, Person, Session, UserPage } from '../answers.ts';
import { record, text, type Shape } from '../shapes.ts';

const problem = record({ message: text });

export function loadSession(): Promise<Session> {
  return ask('/preview/api/session', session);
}

/** @param search part of the name; empty for everybody */
export function loadPeople(search: string): Promise<People> {
  return ask(`/preview/api/people?${new URLSearchParams({ search }).toString()}`, people);
}

/** @param recordId id of a contact or a person account */
export function loadPerson(recordId: string): Promise<Person> {
  return ask(`/preview/api/people/${encodeURIComponent(recordId)}`, person);
}

export function loadUser(userId: string): Promise<UserPage> {
  return ask(`/preview/api/users/${encodeURIComponent(userId)}`, userPage);
}

export function loadOutbox(): Promise<Outbox> {
  return ask('/preview/api/outbox', outbox);
}

async function ask<T>(path: string, shape: Shape<T>): Promise<T> {
  const response = await fetch(path);
  const answer: unknown = await response.json();
  if (shape(answer)) return answer;
  throw new Error(problem(answer) ? answer.message : `${path} gave an answer that the preview does not understand.`);
}
