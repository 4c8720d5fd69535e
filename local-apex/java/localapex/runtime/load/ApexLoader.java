package localapex.runtime.load;

/** Classes of the project with statics of their own: a new loader is what a new request is to Apex. */
public final class ApexLoader extends ClassLoader {

    private final Program program;

    public ApexLoader(Program program) {
        super(PlatformLoader.INSTANCE);
        this.program = program;
    }

    // the project first: a class without namespace is never one of the platform
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] linked = program.linked(name.replace('.', '/'));
        if (linked == null) throw new ClassNotFoundException(name);
        return defineClass(name, linked, 0, linked.length);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!program.has(name.replace('.', '/'))) return super.loadClass(name, resolve);
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
