import { apexJson, HELPER } from './apexValue.ts';
import { withoutNulls } from './tellArguments.ts';
import { WORLD } from './world.ts';

/** The Apex that all generated tests share: the world in which all is well, and how values are compared. */
export function helperClass(): string {
  const json = (type: string) => apexJson(withoutNulls(WORLD.get(type)));
  return `/** An org in which all is well, a person and a draft. Tests tell what is different, in JSON. */
@IsTest
public class ${HELPER} {
  private static final String FACTS = ${json('Facts')};
  private static final String DRAFT = ${json('Draft')};
  private static final String NAMES = ${json('NameCheck')};

  public static EnablementFacts facts(String changes) {
    return (EnablementFacts) changed(FACTS, changes, EnablementFacts.class);
  }

  /** @param common what several tests have different from the world */
  public static EnablementFacts facts(String common, String changes) {
    String scenario = JSON.serialize(merged(untyped(FACTS), untyped(common)));
    return (EnablementFacts) changed(scenario, changes, EnablementFacts.class);
  }

  public static List<EnablementFacts> allFacts(String changes) {
    List<EnablementFacts> all = new List<EnablementFacts>();
    for (Object one : (List<Object>) JSON.deserializeUntyped(changes)) {
      all.add(facts(JSON.serialize(one)));
    }
    return all;
  }

  public static EnablementDraft draft(String changes) {
    return (EnablementDraft) changed(DRAFT, changes, EnablementDraft.class);
  }

  public static EnablementDraft draft(EnablementDraft proposed, String changes) {
    return (EnablementDraft) changed(JSON.serialize(proposed), changes, EnablementDraft.class);
  }

  public static EnablementNameCheck names(String changes) {
    return (EnablementNameCheck) changed(NAMES, changes, EnablementNameCheck.class);
  }

  public static List<EnablementBatchPerson> people(String changes) {
    List<EnablementBatchPerson> people = new List<EnablementBatchPerson>();
    for (Object one : (List<Object>) JSON.deserializeUntyped(changes)) {
      Map<String, Object> member = (Map<String, Object>) one;
      EnablementBatchPerson person = new EnablementBatchPerson();
      person.facts = facts(JSON.serialize(member.get('facts')));
      person.draft = draft(JSON.serialize(member.get('draft')));
      people.add(person);
    }
    return people;
  }

  /** The JSON as the type writes it, to be compared with what a service gives: order and nulls do not matter then. */
  public static String told(String expected, Type type) {
    return JSON.serialize(JSON.deserialize(expected, type));
  }

  private static Object changed(String base, String changes, Type type) {
    return JSON.deserialize(JSON.serialize(merged(untyped(base), untyped(changes))), type);
  }

  private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> changes) {
    for (String name : changes.keySet()) {
      Object change = changes.get(name);
      Object value = base.get(name);
      Boolean isPart = change instanceof Map<String, Object> && value instanceof Map<String, Object>;
      base.put(name, isPart ? merged((Map<String, Object>) value, (Map<String, Object>) change) : change);
    }
    return base;
  }

  private static Map<String, Object> untyped(String text) {
    return (Map<String, Object>) JSON.deserializeUntyped(text);
  }
}
`;
}
