package localapex.runtime.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localapex.runtime.binary.ApexBlob;
import localapex.runtime.collection.ApexList;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.collection.ApexSet;
import localapex.runtime.exception.ApexException;
import localapex.runtime.load.PropertyFact;
import localapex.runtime.record.RecordJson;
import localapex.runtime.run.Casts;
import localapex.runtime.text.ApexId;
import localapex.runtime.time.ApexDate;
import localapex.runtime.time.ApexDatetime;
import localapex.runtime.time.ApexTime;
import localapex.runtime.type.ApexObject;
import localapex.runtime.type.ApexType;
import localapex.runtime.type.ObjectMembers;
import localapex.runtime.type.PlatformEnum;
import localapex.runtime.type.ProjectEnum;
import localapex.runtime.type.TypeToken;
import localapex.runtime.type.Types;

/** A tree that was read from JSON as values of an Apex type. */
public final class JsonToApex {

    private final boolean isStrict;

    /** @param isStrict whether a member that the type does not have is an error */
    public JsonToApex(boolean isStrict) {
        this.isStrict = isStrict;
    }

    /** Maps of text to objects, lists of objects, and scalars. */
    public static Object untyped(Object tree) {
        if (tree instanceof Map<?, ?> members) {
            Map<Object, Object> values = new LinkedHashMap<>();
            members.forEach((name, value) -> values.put(name, untyped(value)));
            return new ApexMap(ApexType.STRING, ApexType.OBJECT, values);
        }
        if (tree instanceof List<?> elements) {
            ApexList list = new ApexList(ApexType.OBJECT, List.of());
            for (Object element : elements) list.add(untyped(element));
            return list;
        }
        return tree;
    }

    /** @throws ApexException a JSONException when the tree does not have the shape of the type */
    public Object typed(Object tree, ApexType type) {
        if (tree == null) return null;
        return switch (type.kind()) {
            case LIST -> list(elements(tree, type), type);
            case SET -> set(elements(tree, type), type);
            case MAP -> map(members(tree, type), type);
            case ENTITY -> RecordJson.record(members(tree, type), type.entityName(), this);
            case OTHER -> other(tree, type);
        };
    }

    private ApexList list(List<?> elements, ApexType type) {
        ApexList list = (ApexList) Types.empty(type);
        for (Object element : elements) list.add(typed(element, type.element()));
        return list;
    }

    private ApexSet set(List<?> elements, ApexType type) {
        ApexSet set = (ApexSet) Types.empty(type);
        for (Object element : elements) set.add(typed(element, type.element()));
        return set;
    }

    private ApexMap map(Map<?, ?> members, ApexType type) {
        ApexMap map = (ApexMap) Types.empty(type);
        ApexType values = type.arguments().get(1);
        members.forEach((name, value) -> map.put(typed(name, type.element()), typed(value, values)));
        return map;
    }

    private static List<?> elements(Object tree, ApexType type) {
        if (tree instanceof List<?> elements) return elements;
        throw wrong(tree, type);
    }

    private static Map<?, ?> members(Object tree, ApexType type) {
        if (tree instanceof Map<?, ?> members) return members;
        throw wrong(tree, type);
    }

    private static ApexException wrong(Object tree, ApexType type) {
        String what = tree instanceof Map ? "an object" : tree instanceof List ? "an array" : JsonWriter.write(tree);
        return ApexException.of("JSONException", "Can not deserialize instance of " + type.name() + " from " + what);
    }

    private Object other(Object tree, ApexType type) {
        switch (type.name()) {
            case "Object":
                return untyped(tree);
            case "String":
                if (tree instanceof Map || tree instanceof List) throw wrong(tree, type);
                return tree.toString();
            case "Integer", "Long", "Double", "Decimal":
                return number(tree, type);
            case "Boolean":
                if (tree instanceof String text && text.matches("true|false")) return Boolean.valueOf(text);
                if (tree instanceof Boolean) return tree;
                throw wrong(tree, type);
            case "Id":
                return ApexId.of(text(tree, type));
            case "Date":
                return ApexDate.parse(text(tree, type));
            case "Datetime":
                return ApexDatetime.parse(text(tree, type));
            case "Time":
                return ApexTime.parse(text(tree, type));
            case "Blob":
                return ApexBlob.ofBase64(text(tree, type));
            default:
                return object(tree, type);
        }
    }

    private static String text(Object tree, ApexType type) {
        if (tree instanceof String text) return text;
        throw wrong(tree, type);
    }

    private static Object number(Object tree, ApexType type) {
        Object number = tree;
        if (tree instanceof String text) {
            try {
                number = new BigDecimal(text);
            } catch (NumberFormatException notOne) {
                throw wrong(tree, type);
            }
        }
        if (!(number instanceof Number)) throw wrong(tree, type);
        try {
            BigDecimal exact = new BigDecimal(number.toString());
            return switch (type.name()) {
                case "Integer" -> exact.intValueExact();
                case "Long" -> exact.longValueExact();
                case "Double" -> exact.doubleValue();
                default -> exact;
            };
        } catch (ArithmeticException tooLarge) {
            throw wrong(tree, type);
        }
    }

    private Object object(Object tree, ApexType type) {
        Class<?> javaClass = Types.javaClass(type);
        if (javaClass == null) throw wrong(tree, type);
        if (javaClass.isEnum() || Enum.class.isAssignableFrom(javaClass)) {
            return ProjectEnum.valueOf(javaClass, text(tree, type));
        }
        if (javaClass == PlatformEnum.class) return PlatformEnum.valueOf(text(tree, type), type.bytecodeName());
        if (!ApexObject.class.isAssignableFrom(javaClass)) {
            throw ApexException.of("JSONException", "Apex Type unsupported in JSON: " + type.name());
        }
        return fill(new TypeToken(type).newInstance(), members(tree, type));
    }

    private Object fill(Object target, Map<?, ?> members) {
        List<PropertyFact> properties = ObjectMembers.of(target.getClass());
        members.forEach((name, value) -> {
            PropertyFact property = find(properties, name.toString());
            if (property != null) {
                Object typed = typed(value, property.type());
                ObjectMembers.write(target, property, Casts.convert(typed, property.type().bytecodeName()));
            } else if (isStrict) {
                String type = Types.ofValue(target).name();
                throw ApexException.of("JSONException", "No such column '" + name + "' on entity '" + type + "'");
            }
        });
        return target;
    }

    private static PropertyFact find(List<PropertyFact> properties, String name) {
        for (PropertyFact property : properties) if (property.name().equalsIgnoreCase(name)) return property;
        return null;
    }
}
