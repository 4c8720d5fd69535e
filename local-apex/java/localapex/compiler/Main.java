package localapex.compiler;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compiles projects one after the other, so that many can share one Java machine: each line of the input is the API
 * version and the source folders, separated by tabs; each gets one line of JSON, {@code {files, problems}} or
 * {@code {error}}. Ends with its input.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            System.out.println(answer(List.of(request.split("\t"))));
            System.out.flush();
        }
    }

    private static String answer(List<String> request) {
        List<Path> folders = request.stream().skip(1).map(Path::of).toList();
        try {
            Compilation compilation = ApexProject.compile(folders, false);
            List<Problem> problems = new ArrayList<>(compilation.problems());
            problems.addAll(ProjectRules.check(folders, compilation, request.get(0)));
            problems.sort(Problem.BY_PLACE);
            return JsonText.of(compilation.files().length, problems);
        } catch (RuntimeException | AssertionError unexpected) {
            // the next project may well compile, and who asked has to know where this one broke
            String place = Arrays.stream(unexpected.getStackTrace()).limit(5).toList().toString();
            return JsonText.error(unexpected + " at " + place);
        }
    }
}
