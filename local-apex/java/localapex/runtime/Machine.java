package localapex.runtime;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localapex.compiler.ApexProject;
import localapex.compiler.Compilation;
import localapex.compiler.Problem;
import localapex.runtime.load.Metadata;
import localapex.runtime.load.Program;
import localapex.runtime.pipe.Org;
import localapex.runtime.pipe.Pipe;
import localapex.runtime.run.Execution;
import localapex.runtime.run.Failure;
import localapex.runtime.run.Requests;
import localapex.runtime.run.WrongRequest;
import localapex.runtime.test.ApexTests;
import localapex.runtime.test.Coverage;

/**
 * Compiles the folders it is told of and runs what it is asked to, until the pipe is closed. Standard output is the
 * pipe; nothing else may be written there.
 */
public final class Machine {

    private Machine() {}

    public static void main(String[] arguments) {
        endWithParent();
        Pipe pipe = new Pipe(System.in, new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(System.err, true));
        Map<?, ?> start = pipe.receive();
        if (start == null) return;
        Org.reachThrough(pipe, Boolean.TRUE.equals(start.get("hasOrg")));
        List<Path> folders = ((List<?>) start.get("sourceFolders"))
            .stream()
            .map(folder -> Path.of((String) folder))
            .toList();
        Compilation compilation = ApexProject.compile(folders, true);
        if (!compilation.problems().isEmpty()) {
            pipe.send(Map.of("problems", compilation.problems().stream().map(Machine::problem).toList()));
            return;
        }
        Program program = new Program(compilation.units());
        Execution.start(program, new Metadata(folders));
        pipe.send(Map.of("notEmulated", List.copyOf(program.notEmulated())));
        for (Map<?, ?> request = pipe.receive(); request != null; request = pipe.receive()) pipe.send(answer(request));
        System.exit(0);
    }

    // a closed pipe is only noticed by who reads it, and Apex may be busy
    private static void endWithParent() {
        ProcessHandle.current()
            .parent()
            .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", problem.file().toString());
        told.put("line", problem.line());
        told.put("column", problem.column());
        told.put("message", problem.message());
        return told;
    }

    private static Map<String, Object> answer(Map<?, ?> request) {
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            answer.put("result", result(request));
        } catch (WrongRequest wrong) {
            answer.put("wrong", wrong.getMessage());
        } catch (Throwable thrown) {
            answer.put("failure", Failure.of(thrown));
        }
        return answer;
    }

    private static Object result(Map<?, ?> request) {
        return switch ((String) request.get("do")) {
            case "call" -> Requests.call(request);
            case "callAura" -> Requests.callAura(request);
            case "listTests" -> ApexTests.list();
            case "runTests" -> ApexTests.run((String) request.get("class"), (List<?>) request.get("methods"));
            case "coverage" -> Coverage.report();
            case "notEmulated" -> List.copyOf(NotEmulated.all());
            default -> throw new WrongRequest("Unknown request " + request.get("do") + ".");
        };
    }
}
