package localapex.runtime.load;

import localapex.runtime.type.ApexType;

/**
 * A variable or property of an object.
 *
 * @param field name of the Java field behind it
 * @param getter name of the Java method that reads a property; null for a plain variable
 * @param setter name of the Java method that writes a property; null for a plain variable
 */
public record PropertyFact(
    String name,
    String field,
    String getter,
    String setter,
    ApexType type,
    boolean isTransient,
    boolean isAuraEnabled
) {}
