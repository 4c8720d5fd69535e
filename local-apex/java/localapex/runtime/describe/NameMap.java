package localapex.runtime.describe;

import java.util.Locale;
import java.util.Map;
import localapex.runtime.collection.ApexMap;
import localapex.runtime.type.ApexType;

/** The maps that describe calls return find names in any case; other maps of Apex do not. */
final class NameMap extends ApexMap {

    NameMap(ApexType key, ApexType value, Map<?, ?> values) {
        super(key, value, values);
    }

    private static Object lower(Object key) {
        return key instanceof String name ? name.toLowerCase(Locale.ROOT) : key;
    }

    @Override
    public Object get(Object key) {
        return super.get(lower(key));
    }

    @Override
    public Object getBytecode(Object key) {
        return super.getBytecode(lower(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return super.containsKey(lower(key));
    }
}
