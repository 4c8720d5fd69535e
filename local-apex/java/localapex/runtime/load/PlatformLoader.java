package localapex.runtime.load;

import localapex.runtime.exception.ApexException;
import localapex.runtime.type.ApexType;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes classes of the platform that need no code of their own: exceptions, collections and records, which differ in
 * nothing but their type, and names that only appear in signatures.
 */
public final class PlatformLoader extends ClassLoader {

    public static final PlatformLoader INSTANCE = new PlatformLoader();

    private static final String NAMED = "(Ljava/lang/String;)V";
    private static final String[] CONSTRUCTORS = {
        "()V",
        "(Ljava/lang/String;)V",
        "(Ljava/lang/Exception;)V",
        "(Ljava/lang/String;Ljava/lang/Exception;)V"
    };

    private PlatformLoader() {
        super(PlatformLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String internal = name.replace('.', '/');
        if (!internal.contains("/")) throw new ClassNotFoundException(name);
        byte[] made = classFile(internal);
        return defineClass(name, made, 0, made.length);
    }

    private static byte[] classFile(String name) {
        if (name.startsWith(ApexType.EXCEPTIONS)) return subclass(
            name,
            Type.getInternalName(ApexException.class),
            CONSTRUCTORS
        );
        Class<?> base = StandIns.javaClass(name);
        boolean isTyped = ApexType.of(name).kind() != ApexType.Kind.OTHER;
        return isTyped ? subclass(name, Type.getInternalName(base), NAMED) : empty(name);
    }

    /**
     * A collection or record whose Java class is the one that variables and parameters of the project are declared with;
     * bytecode does not ask for that, reflection does.
     *
     * @param name what the constructor is told: the type of a collection, the object of a record
     */
    public Object make(ApexType type, String name) {
        try {
            Class<?> made = loadClass(type.bytecodeName().replace('/', '.'));
            return made.getConstructor(String.class).newInstance(name);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] empty(String name) {
        ClassWriter writer = new ClassWriter(0);
        int kind = StandIns.isInterface(name) ? Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT : Opcodes.ACC_SUPER;
        writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC | kind, name, null, "java/lang/Object", null);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static byte[] subclass(String name, String base, String... constructors) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, name, null, base, null);
        for (String descriptor : constructors) {
            MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", descriptor, null, null);
            code.visitCode();
            int count = Type.getArgumentTypes(descriptor).length;
            for (int i = 0; i <= count; i++) code.visitVarInsn(Opcodes.ALOAD, i);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, base, "<init>", descriptor, false);
            code.visitInsn(Opcodes.RETURN);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
        writer.visitEnd();
        return writer.toByteArray();
    }
}
