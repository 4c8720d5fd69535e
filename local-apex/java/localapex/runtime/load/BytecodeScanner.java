package localapex.runtime.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localapex.runtime.type.ApexType;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads a class file that the Apex compiler emitted. Everything that running Apex asks about sources is in it: names of
 * parameters as local variables, annotations as {@code SFDCModifiers}, properties as pairs of {@code __sfdc_} methods.
 */
final class BytecodeScanner extends ClassVisitor {

    static final String ACCESSOR = "__sfdc_";

    private final List<MethodFact> methods = new ArrayList<>();
    private final Map<String, PropertyFact> fields = new LinkedHashMap<>();
    private final Map<String, Object> modifiers = new HashMap<>();
    private String name;
    private String superName;
    private boolean isEnum;
    private boolean isInterface;

    private BytecodeScanner() {
        super(Opcodes.ASM9);
    }

    static ClassFacts scan(byte[] classFile) {
        BytecodeScanner scanner = new BytecodeScanner();
        new ClassReader(classFile).accept(scanner, 0);
        return scanner.facts();
    }

    private ClassFacts facts() {
        List<PropertyFact> properties = new ArrayList<>();
        for (PropertyFact field : fields.values()) properties.add(withAccessors(field));
        return new ClassFacts(name, superName, isEnum, isInterface, modifiers, methods, properties);
    }

    private PropertyFact withAccessors(PropertyFact field) {
        MethodFact getter = accessor(field.name(), 0);
        MethodFact setter = accessor(field.name(), 1);
        boolean isAuraEnabled = field.isAuraEnabled() || (getter != null && getter.is("auraEnabled"));
        return new PropertyFact(
            field.name(),
            field.field(),
            getter == null ? null : getter.bytecodeName(),
            setter == null ? null : setter.bytecodeName(),
            field.type(),
            field.isTransient(),
            isAuraEnabled
        );
    }

    private MethodFact accessor(String property, int parameters) {
        for (MethodFact method : methods) {
            if (method.isStatic() || method.parameterTypes().size() != parameters) continue;
            if (method.bytecodeName().equalsIgnoreCase(ACCESSOR + property)) return method;
        }
        return null;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        this.name = name;
        this.superName = superName;
        isEnum = "java/lang/Enum".equals(superName);
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return into(modifiers);
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
        if ((access & Opcodes.ACC_STATIC) != 0 || isEnum) return null;
        Map<String, Object> found = new HashMap<>();
        boolean isTransient = (access & Opcodes.ACC_TRANSIENT) != 0;
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return into(found);
            }

            @Override
            public void visitEnd() {
                boolean isAuraEnabled = Boolean.TRUE.equals(found.get("auraEnabled"));
                boolean isHidden = isTransient || Boolean.TRUE.equals(found.get("transient"));
                fields.put(
                    field,
                    new PropertyFact(field, field, null, null, typeOf(descriptor), isHidden, isAuraEnabled)
                );
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        Type[] types = Type.getArgumentTypes(descriptor);
        Map<String, Object> found = new HashMap<>();
        String[] parameters = new String[types.length];
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return into(found);
            }

            @Override
            public void visitLocalVariable(String local, String d, String s, Label start, Label end, int slot) {
                // every parameter is a reference, so slots are positions
                int position = isStatic ? slot : slot - 1;
                if (position >= 0 && position < parameters.length && parameters[position] == null) {
                    parameters[position] = local;
                }
            }

            @Override
            public void visitEnd() {
                String source = found.get("developerName") instanceof String given ? given : method;
                methods.add(
                    new MethodFact(
                        source,
                        method,
                        descriptor,
                        isStatic,
                        Arrays.asList(parameters),
                        Arrays.stream(types)
                            .map(type -> typeOf(type.getDescriptor()))
                            .toList(),
                        typeOf(Type.getReturnType(descriptor).getDescriptor()),
                        found
                    )
                );
            }
        };
    }

    private static ApexType typeOf(String descriptor) {
        Type type = Type.getType(descriptor);
        return ApexType.of(type.getSort() == Type.OBJECT ? type.getInternalName() : type.getClassName());
    }

    private static AnnotationVisitor into(Map<String, Object> found) {
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String key, Object value) {
                found.put(key, value);
            }
        };
    }
}
