package localapex.runtime.load;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Makes a class that the Apex compiler emitted one that Java can run. Nothing stays private: the compiler has judged
 * visibility already, and it lets tests see what is {@code @TestVisible}.
 */
final class ApexLinker extends ClassVisitor {

    private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED;

    private final Linking linking;
    private String name;
    private boolean isEnum;

    private ApexLinker(ClassVisitor next, Linking linking) {
        super(Opcodes.ASM9, next);
        this.linking = linking;
    }

    static byte[] link(byte[] classFile, Linking linking) {
        ClassWriter writer = new ClassWriter(0);
        ClassVisitor renamed = new ClassRemapper(
            writer,
            new Remapper() {
                @Override
                public String map(String internalName) {
                    return StandIns.linkedName(internalName);
                }
            }
        );
        new ClassReader(classFile).accept(new ApexLinker(renamed, linking), 0);
        return writer.toByteArray();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        this.name = name;
        isEnum = "java/lang/Enum".equals(superName);
        for (String type : interfaces) if (linking.isPlatform(type)) StandIns.noteInterface(type);
        super.visit(version, access | Opcodes.ACC_PUBLIC, name, signature, superName, interfaces);
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
        int open = (access & ~HIDDEN & ~Opcodes.ACC_FINAL) | Opcodes.ACC_PUBLIC;
        return super.visitField(open, field, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
        int open = method.equals("<clinit>") ? access : (access & ~HIDDEN) | Opcodes.ACC_PUBLIC;
        if (!isEnum) forJava(method, descriptor);
        MethodVisitor next = super.visitMethod(open, method, descriptor, signature, thrown);
        return new LinkedCode(next, linking);
    }

    // Collections of Java ask for boolean equals(Object) and int hashCode(); Apex classes have those of its own types.
    private void forJava(String method, String descriptor) {
        if (method.equals("equals") && descriptor.equals("(Ljava/lang/Object;)Ljava/lang/Boolean;")) {
            MethodVisitor code = super.visitMethod(Opcodes.ACC_PUBLIC, method, "(Ljava/lang/Object;)Z", null, null);
            code.visitCode();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, method, descriptor, false);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Boolean", "booleanValue", "()Z", false);
            code.visitInsn(Opcodes.IRETURN);
            code.visitMaxs(2, 2);
            code.visitEnd();
        }
        if (method.equals("hashCode") && descriptor.equals("()Ljava/lang/Integer;")) {
            MethodVisitor code = super.visitMethod(Opcodes.ACC_PUBLIC, method, "()I", null, null);
            code.visitCode();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, method, descriptor, false);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Integer", "intValue", "()I", false);
            code.visitInsn(Opcodes.IRETURN);
            code.visitMaxs(1, 1);
            code.visitEnd();
        }
    }
}
