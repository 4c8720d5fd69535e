package localapex.compiler;

import apex.jorje.semantic.compiler.ApexCompiler;
import apex.jorje.semantic.compiler.CodeUnit;
import apex.jorje.semantic.compiler.CompilationInput;
import apex.jorje.semantic.compiler.CompilationOutput;
import apex.jorje.semantic.compiler.CompilerStage;
import apex.jorje.semantic.compiler.SourceFile;
import apex.jorje.semantic.compiler.ValidationSettings;
import apex.jorje.semantic.compiler.ValidationSettings.ValidationBehavior;
import apex.jorje.semantic.compiler.parser.ParserEngine;
import apex.jorje.semantic.compiler.sfdc.NoopCompilerProgressCallback;
import apex.jorje.services.exception.CompilationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Compiles the Apex of a project with Salesforce's own compiler, without an org. */
public final class ApexProject {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<SourceFile, ApexSource> sources = new IdentityHashMap<>();
    private final List<SourceFile> sourceFiles = new ArrayList<>();
    private final ProjectFiles files;
    private final ProjectSchema schema;

    private ApexProject(List<Path> sourceFolders) {
        files = new ProjectFiles(sourceFolders);
        schema = new ProjectSchema(files.metadata, problems);
        for (Path file : files.apex) {
            ApexSource source = ApexSource.read(file);
            sources.put(source.source, source);
            sourceFiles.add(source.source);
        }
    }

    /**
     * Compiles every class and trigger.
     *
     * @param sourceFolders package directories in source format
     * @param emit also make bytecode
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static Compilation compile(List<Path> sourceFolders, boolean emit) {
        // the compiler tells its progress to the log; its errors are collected
        Logger.getLogger("").setLevel(Level.OFF);
        return new ApexProject(sourceFolders).compile(emit);
    }

    private Compilation compile(boolean emit) {
        ProjectSymbols symbols = new ProjectSymbols(schema);
        ApexCompiler compiler = compiler(symbols);
        compiler.compile(emit ? CompilerStage.EMIT : CompilerStage.ADDITIONAL_VALIDATE);
        List<CompiledUnit> units = new ArrayList<>();
        for (CodeUnit code : compiler.getCodeUnits()) {
            ApexSource source = sources.get(code.getSourceFile());
            for (CompilationException error : code.getErrors().get()) {
                problems.add(Problem.at(source.file, error.getLoc(), error.getError()));
            }
            SoqlCheck.check(source, code, symbols.sobjects(), problems);
            units.add(new CompiledUnit(source.file, code.getName(), bytecodeOf(code), code));
        }
        problems.sort(Problem.BY_PLACE);
        return new Compilation(List.copyOf(problems), List.copyOf(units), files.apex.toArray(Path[]::new));
    }

    private ApexCompiler compiler(ProjectSymbols symbols) {
        CompilationInput input = new CompilationInput(
            sourceFiles,
            symbols,
            new OrgAccess(),
            new CanonicalQueries(),
            null,
            NoopCompilerProgressCallback.get()
        );
        ValidationSettings settings = ValidationSettings.builder()
            .setValidationBehavior(ValidationBehavior.COLLECT_MULTIPLE_ERRORS)
            .build();
        return ApexCompiler.builder()
            .setInput(input)
            .setParserType(ParserEngine.Type.NAMED)
            .setHiddenTokenBehavior(ParserEngine.HiddenTokenBehavior.IGNORE)
            .setValidationSettings(settings)
            .build();
    }

    private static Map<String, byte[]> bytecodeOf(CodeUnit code) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        CompilationOutput output = code.getOutput();
        if (output == null) return classes;
        add(classes, output);
        for (CompilationOutput inner : output.getInnerOutputs().values()) add(classes, inner);
        return classes;
    }

    private static void add(Map<String, byte[]> classes, CompilationOutput output) {
        if (output.getBytes() != null) classes.put(output.getType().getBytecodeName(), output.getBytes());
    }
}
