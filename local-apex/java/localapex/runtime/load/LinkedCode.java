package localapex.runtime.load;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import localapex.runtime.record.CustomMetadata;
import localapex.runtime.type.ApexType;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Links one method of the project to the stand-ins: every call, field and type of the platform becomes one of Java, or,
 * where there is none, an error that names it when it is reached.
 */
final class LinkedCode extends MethodVisitor {

    // what this class adds to the operand stack at most
    private static final int EXTRA_STACK = 4;
    private static final String RUNTIME = "localapex/runtime/";
    private static final String TOKEN = "_static_";

    private final Linking linking;
    private int lastNumber;
    private String lastText = "";

    LinkedCode(MethodVisitor next, Linking linking) {
        super(Opcodes.ASM9, next);
        this.linking = linking;
    }

    @Override
    public void visitMaxs(int stack, int locals) {
        super.visitMaxs(stack + EXTRA_STACK, locals);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) lastNumber = opcode - Opcodes.ICONST_0;
        super.visitInsn(opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        lastNumber = operand;
        super.visitIntInsn(opcode, operand);
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Integer number) lastNumber = number;
        if (value instanceof String text) lastText = text;
        super.visitLdcInsn(value);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.CHECKCAST) {
            super.visitLdcInsn(type);
            call("run/Casts", "cast", "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;");
        } else if (opcode == Opcodes.NEW && linking.isPlatform(type)) {
            Class<?> standIn = StandIns.javaClass(type);
            if (standIn == null) notEmulated(StandIns.apexName(Type.getObjectType(type)));
            else super.visitTypeInsn(opcode, StandIns.isException(type) ? type : Type.getInternalName(standIn));
        } else {
            super.visitTypeInsn(opcode, type);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (!linking.isPlatform(owner)) {
            super.visitFieldInsn(opcode, owner, name, descriptor);
            return;
        }
        String plain = name.startsWith(TOKEN) ? name.substring(TOKEN.length()) : name;
        if (ApexType.of(owner).kind() == ApexType.Kind.ENTITY) {
            super.visitLdcInsn(ApexType.of(owner).entityName());
            if (plain.equals("SObjectType")) {
                call("describe/SObjectType", "of", "(Ljava/lang/String;)L" + RUNTIME + "describe/SObjectType;");
            } else {
                super.visitLdcInsn(plain);
                super.visitInsn(Opcodes.SWAP);
                token();
            }
        } else if (owner.equals("com/salesforce/api/Schema/SObjectType") && opcode == Opcodes.GETSTATIC) {
            super.visitLdcInsn(plain);
            call("describe/ObjectDescription", "of", "(Ljava/lang/String;)L" + RUNTIME + "describe/ObjectDescription;");
        } else if (StandIns.isEnum(owner) && opcode == Opcodes.GETSTATIC) {
            super.visitLdcInsn(owner);
            super.visitLdcInsn(plain);
            String result = "L" + RUNTIME + "type/PlatformEnum;";
            call("type/PlatformEnum", "of", "(Ljava/lang/String;Ljava/lang/String;)" + result);
        } else {
            Class<?> standIn = StandIns.javaClass(owner);
            Field field = standIn == null ? null : StandInMethods.field(standIn, plain);
            if (field == null) {
                notEmulated(StandIns.apexName(Type.getObjectType(owner)) + "." + plain);
            } else {
                String declaring = Type.getInternalName(field.getDeclaringClass());
                super.visitFieldInsn(opcode, declaring, field.getName(), Type.getDescriptor(field.getType()));
            }
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (name.equals("statementExecuted")) {
            statement();
        } else if (owner.equals("java/lang/Enum") && name.equals("valueOf")) {
            call("type/ProjectEnum", "valueOf", "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;");
        } else if (linking.isPlatform(owner) || owner.equals("java/lang/Exception")) {
            platformCall(opcode, owner, name, descriptor);
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    // The compiler notes every statement, and every block that begins with the negative number of its line.
    private void statement() {
        if (lastNumber > 0) linking.executableLines().set(lastNumber);
        super.visitLdcInsn(linking.unit());
        call("run/Statements", "executed", "(Ljava/lang/Integer;I)V");
    }

    private void platformCall(int opcode, String owner, String name, String descriptor) {
        Class<?> standIn = StandIns.javaClass(owner);
        Type[] arguments = Type.getArgumentTypes(descriptor);
        if (standIn == null) {
            notEmulated(StandInMethods.describe(owner, name, arguments));
        } else if (name.equals("<init>")) {
            construct(owner, standIn, arguments);
        } else if (
            ApexType.of(owner).kind() == ApexType.Kind.ENTITY &&
            lastText.startsWith(TOKEN) &&
            name.equals("getRegularValue")
        ) {
            super.visitLdcInsn(ApexType.of(owner).entityName());
            token();
        } else {
            invoke(opcode, owner, standIn, name, descriptor);
        }
    }

    // on the stack: the field's name, the object's name
    private void token() {
        String strings = "(Ljava/lang/String;Ljava/lang/String;)";
        call("describe/SObjectField", "of", strings + "L" + RUNTIME + "describe/SObjectField;");
    }

    private void construct(String owner, Class<?> standIn, Type[] arguments) {
        Type[] given = arguments;
        ApexType type = ApexType.of(owner);
        String target = Type.getInternalName(standIn);
        if (type.kind() != ApexType.Kind.OTHER) {
            // collections and records know their type at run time
            super.visitLdcInsn(type.kind() == ApexType.Kind.ENTITY ? type.entityName() : owner);
            given = new Type[arguments.length + 1];
            System.arraycopy(arguments, 0, given, 0, arguments.length);
            given[arguments.length] = Type.getType(String.class);
        } else if (StandIns.isException(owner)) {
            target = owner;
        }
        Constructor<?> constructor = StandInMethods.constructor(standIn, given);
        if (constructor == null) notEmulated(StandInMethods.describe(owner, "<init>", arguments));
        else super.visitMethodInsn(
            Opcodes.INVOKESPECIAL,
            target,
            "<init>",
            Type.getConstructorDescriptor(constructor),
            false
        );
    }

    // a + b + c + … is one call with as many parameters as there are parts
    private boolean isLongAppend(String owner, String name, Type[] arguments) {
        return owner.endsWith("/StringMethods") && name.equals("append") && arguments.length > 2;
    }

    private void invoke(int opcode, String owner, Class<?> standIn, String name, String descriptor) {
        if (isLongAppend(owner, name, Type.getArgumentTypes(descriptor))) {
            for (int i = Type.getArgumentTypes(descriptor).length; i > 1; i--) {
                call("text/StringMethods", "append", "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;");
            }
            return;
        }
        boolean isStatic = opcode == Opcodes.INVOKESTATIC;
        Type[] arguments = Type.getArgumentTypes(descriptor);
        Type[] given = arguments;
        if (isStatic && StandIns.needsOwner(owner)) {
            ApexType type = ApexType.of(owner);
            super.visitLdcInsn(type.kind() == ApexType.Kind.ENTITY ? type.entityName() : owner);
            given = new Type[arguments.length + 1];
            System.arraycopy(arguments, 0, given, 0, arguments.length);
            given[arguments.length] = Type.getType(String.class);
        }
        Type receiver = isStatic ? null : Type.getObjectType(owner);
        Class<?> holder = standIn;
        if (StandIns.isException(owner)) holder = StandIns.EXCEPTION_METHODS;
        if (isStatic && owner.endsWith("__mdt")) holder = CustomMetadata.class;
        Method method = StandInMethods.method(holder, name, given, isStatic, receiver);
        if (method == null && holder != standIn) {
            holder = standIn;
            method = StandInMethods.method(holder, name, given, isStatic, receiver);
        }
        if (method == null) {
            notEmulated(StandInMethods.describe(owner, name, arguments));
            return;
        }
        invoke(opcode, holder, method);
        adapt(Type.getType(method.getReturnType()), Type.getReturnType(descriptor));
    }

    private void invoke(int opcode, Class<?> standIn, Method method) {
        boolean isInterface = standIn.isInterface();
        int how = Opcodes.INVOKEVIRTUAL;
        if (Modifier.isStatic(method.getModifiers())) how = Opcodes.INVOKESTATIC;
        else if (opcode == Opcodes.INVOKESPECIAL) how = opcode;
        else if (isInterface) how = Opcodes.INVOKEINTERFACE;
        String owner = Type.getInternalName(standIn);
        super.visitMethodInsn(how, owner, method.getName(), Type.getMethodDescriptor(method), isInterface);
    }

    /** Java may answer with a primitive, or with something where Apex expects nothing, and the other way around. */
    private void adapt(Type java, Type apex) {
        boolean isNothing = apex.getSort() == Type.VOID;
        switch (java.getSort()) {
            case Type.VOID:
                if (!isNothing) super.visitInsn(Opcodes.ACONST_NULL);
                break;
            case Type.BOOLEAN:
                box(isNothing, "java/lang/Boolean", "Z");
                break;
            case Type.INT:
                box(isNothing, "java/lang/Integer", "I");
                break;
            case Type.LONG:
                if (isNothing) super.visitInsn(Opcodes.POP2);
                else box(false, "java/lang/Long", "J");
                break;
            case Type.DOUBLE:
                if (isNothing) super.visitInsn(Opcodes.POP2);
                else box(false, "java/lang/Double", "D");
                break;
            default:
                if (isNothing) super.visitInsn(Opcodes.POP);
        }
    }

    private void box(boolean isNothing, String type, String primitive) {
        if (isNothing) super.visitInsn(Opcodes.POP);
        else super.visitMethodInsn(Opcodes.INVOKESTATIC, type, "valueOf", "(" + primitive + ")L" + type + ";", false);
    }

    private void call(String owner, String name, String descriptor) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, RUNTIME + owner, name, descriptor, false);
    }

    private void notEmulated(String what) {
        linking.missing().add(what);
        super.visitLdcInsn(what);
        call("NotEmulated", "reached", "(Ljava/lang/String;)L" + RUNTIME + "NotEmulated;");
        super.visitInsn(Opcodes.ATHROW);
    }
}
