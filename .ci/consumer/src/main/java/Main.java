import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Setting;

/** The statements of the README, compiled and run against the published library. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        var phone = Products.bundled("xiaomi-13-pro").variant("12GB+256GB");
        var footprint = calculator.footprint(phone);

        System.out.println(footprint);
        footprint.byStage().forEach((stage, co2e) -> System.out.println(stage + "  " + co2e));

        var withoutCharger = calculator.footprint(phone.with(Setting.parse("charger_in_box=false")));
        System.out.println(footprint.total() - withoutCharger.total());
    }
}
