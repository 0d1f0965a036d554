/** The statements of the README, compiled and run against the published library. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("the library is on the class path");
    }
}
