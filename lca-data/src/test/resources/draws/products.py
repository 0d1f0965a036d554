"""Draws of the bundled products that are no phones: each one a formula of its own, written by hand from its file and from PAS 2050.

    python3 products.py PATH/TO/lca-data/src/main/resources/io/github/footprint4j/data [millions of draws]

Needs numpy and PyYAML and shares no code with the library. What the files state is read from them: the values and spreads of parameters and
amounts, the figures of datasets and their spreads. What is bought how often, and what counts, stands in the functions below. Gases count by
GWP100 of AR6. Each dataset has one factor around 1 for all that it emits and buys, each parameter and each amount one number, all
independent; a limit (min, max) is kept by throwing away what lies outside. Prints product, variant, the total at stated values, and the 2.5,
50 and 97.5 % quantiles and the mean, each with its standard error from batches of 100,000 plain draws.
"""
import re
import sys
from pathlib import Path

import numpy as np
import yaml

BATCH = 100_000
SEED = 2050
GWP = {"CO2e": 1, "CO2": 1, "CH4 fossil": 29.8, "CH4 biogenic": 27, "N2O": 273, "R-32": 771}
CARBON = 44 / 12  # kg of CO2 from a kg of carbon
UNITS = {"g": 0.001, "t": 1000, "%": 0.01, "EUR2023": 1}
UNITS.update({unit: 1 for unit in "kg CO2e kWh tkm t*km piece cm2 m2 m3 GB km l W d a h m3*d".split()})


def read(path):
    """Every scalar stays the text that was written."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def unit(text):
    """What a number in this unit is in kg, kWh, tkm and so on: kg CO2e/t is 0.001."""
    over, *under = text.replace("kg CO2e", "kg").split("/")
    size = UNITS[over.strip()] if over.strip() else 1
    for each in under:
        size /= UNITS[each.strip()]
    return size


def number(text, names=None):
    """A formula such as 53.06 [kg] / 293.07107 [kWh], or a plain 4.68568 kg CO2e/t."""
    text = re.sub(r"\[([^]]*)\]", lambda found: "* %r" % unit(found[1]), text)
    plain = re.fullmatch(r"([-+0-9.eE]+) +([^0-9 ()*].*|% *.*)", text)
    if plain:
        return float(plain[1]) * unit(plain[2])
    percent = re.fullmatch(r"([0-9.]+) ?%", text)
    return float(percent[1]) / 100 if percent else eval(text, {"__builtins__": {}}, names)


class Stated:
    """Every value is the stated one."""

    def around(self, key, value, spread, limits):
        return value


class Drawn:
    """One batch of draws; what has the same key is the same number wherever it is used."""

    def __init__(self, random):
        self.random, self.known = random, {}

    def around(self, key, value, spread, limits):
        if key not in self.known:
            draw = self.law(key, value, spread)
            values = draw(BATCH)
            while ((values < limits[0]) | (values > limits[1])).any():
                outside = (values < limits[0]) | (values > limits[1])
                values[outside] = draw(outside.sum())
            self.known[key] = values
        return self.known[key]

    def law(self, key, value, spread):
        kind, a, b = spread
        if kind == "none":
            return lambda count: np.full(count, value)
        if kind == "sigma":
            return lambda count: value * np.exp(a * self.random.standard_normal(count))
        if kind == "range":
            return lambda count: self.random.triangular(a, value, b, count)
        raise ValueError(key)


def spread(stated):
    """What is written beside a value; a word that this program does not know is refused."""
    assert not {"distribution", "centre"} & stated.keys(), stated
    if "sigma" in stated:
        return "sigma", float(stated["sigma"]), None
    if "range" in stated:
        return ("range", *(number(end) for end in stated["range"]))
    return "none", None, None


class Library:
    def __init__(self, folder):
        files = [read(path) for path in sorted(folder.glob("*.yaml"))]
        self.datasets = {}
        for each in (dataset for file in files for dataset in file.get("datasets", ())):
            self.datasets.setdefault(each["id"], {})[each["at"]] = each
        self.parameters = {name: stated for file in files for name, stated in file.get("parameters", {}).items()}

    def figure(self, world, name, at=None):
        """kg CO2e of one unit (kg, kWh, tkm, m3 d and so on)."""
        places = self.datasets[name]
        [at] = [at] if at else places
        dataset = places[at]
        names = Parameters(world, "library", self.parameters)
        emissions = dataset.get("emissions", [])
        if isinstance(emissions, str):
            emissions = [{"emits": "CO2e", "amount": emissions}]
        sum_ = 0
        for each in emissions:
            assert not {"sigma", "range", "distribution"} & each.keys()
            gas = each["emits"] + (" " + each["origin"] if each["emits"] == "CH4" else "")
            sum_ = sum_ + number(each["amount"], names) * GWP[gas]
        for each in dataset.get("inputs", ()):
            amount = number(re.sub(r"/(kg|m2|m3)$", "", each["amount"]), names)
            sum_ = sum_ + amount * self.figure(world, each["of"], each["at"])
        return sum_ * world.around(("dataset", name, at), 1.0, spread(dataset), (-np.inf, np.inf))


class Parameters(dict):
    """Parameters by name, in the units of their file, shares as numbers from 0 to 1; what a product declares or leaves to a designer is not drawn."""

    def __init__(self, world, owner, stated, variant=()):
        super().__init__()
        self.world, self.owner, self.stated, self.variant = world, owner, stated, dict(variant)

    def __missing__(self, name):
        stated = self.stated[name]
        if name in self.variant:
            return number(self.variant[name])
        value = number(stated["value"])
        certain = self.owner != "library" and stated.get("role") != "estimate"
        limits = [number(stated[end]) if end in stated else infinite for end, infinite in (("min", -np.inf), ("max", np.inf))]
        return self.world.around((self.owner, name), value, ("none", 0, 0) if certain else spread(stated), limits)


class Product:
    def __init__(self, library, file, world, variant):
        self.library, self.file, self.world = library, file, world
        name, *settings = variant.split(" ")
        self.set = {**file["variants"][name], **dict(setting.split("=") for setting in settings)}
        self.parameters = Parameters(world, file["id"], file["parameters"], self.set)

    def choice(self, name):
        return self.set.get(name, self.file["parameters"][name]["value"])

    def __getitem__(self, name):
        return self.parameters[name]

    def of(self, name, at=None):
        return self.library.figure(self.world, name, at)

    def amount(self, id_, value):
        """The value of an entry, written here once more, around which the file states a spread."""
        [entry] = [entry for entry in entries(self.file) if entry["id"] == id_ and ("sigma" in entry or "range" in entry)]
        return self.world.around(("amount", id_), value, spread(entry), (-np.inf, np.inf))


def entries(node):
    if isinstance(node, dict):
        if "id" in node:
            yield node
        node = node.values()
    if not isinstance(node, str):
        for each in node:
            yield from entries(each)


def aluminium_window_frame(p):
    grid, bought = p.choice("grid"), 12 / p["yield"]
    packed = 12 + 1.5 + 0.4 + 0.1
    recycled = p["recycled_content"]
    return (bought * ((1 - recycled) * p.of("aluminium") + recycled * p.of("aluminium-recycled"))
            + (bought - 12) * p.of("metal-recycling")
            + bought * p.of("aluminium-extruding", grid)
            + 4.5 * p.of("painting-pretreatment", grid)
            + p.amount("curing", 8) * p.of("natural-gas-burned")
            + 1.5 * p.of("plastics") + 0.1 * p.of("ldpe")
            + p.amount("assembly", 6) * p.of("electricity-wind")
            + packed / 1000 * 600 * p.of("freight-road-artic")
            + (packed - 0.1) / 1000 * 100 * p.of("freight-road-rigid")
            + 12 * (1 - p["collected"]) * p.of("metal-landfill")
            + (1.5 * (1 - 0.6) + 0.1 * (1 - 0.4) + 0.4) * p.of("plastics-landfill"))


def fitness_band(p):
    band = 0.002 + 0.0035 + 0.004 + 0.004 + 0.012
    packed = band + 0.015 + 0.055 + 0.010
    strap = 0.012
    area = (1.62 * 2.54) ** 2 * 490 * 192 / (490 ** 2 + 192 ** 2)
    battery = 0.180 * 3.87 / 1000
    air = p["air_share"]
    trip = (air * 9200 * p.of("freight-air-long-haul") + (1 - air) * 20000 * p.of("freight-ship-container-8000")
            + 1000 * p.of("freight-road-artic") + 50 * p.of("freight-van")) / 1000
    return (p["die_area"] * p.of("logic-die-28nm")
            + p.amount("packages", 4) * p.of("ic-package")
            + p.of("sensing-block")
            + p.amount("board", 4) * p.of("pwb-multilayer")
            + area * p.of("oled-module")
            + battery * p.of("li-ion-cell")
            + (0.004 + 2 * strap) * p.of("plastics")  # the strap lasts 450 of 730 days
            + 0.015 * p.of("charger-and-cable")
            + 0.055 * (0.3 * p.of("cardboard") + 0.7 * p.of("cardboard-recycled"))
            + 0.010 * p.of("paper")
            + p["assembly"] * p.of("electricity-delivered", "CN")
            + (packed + strap) * trip
            + 0.3 * p.of("storage-and-retail")
            + battery / 0.8 / p["days_a_charge"] * 730 * p.of("electricity-delivered", p.choice("user"))
            + (band + 0.015 + strap) * p.of("weee-treatment")
            + (0.055 + 0.010) * (1 - 0.75) * p.of("paper-and-board-landfill"))


def milk(p):
    mass, power = 1.03, p.of("electricity-delivered", "GB")
    share = p["milk_price"] / (p["milk_price"] + p["cattle"] * p["cattle_price"])
    farm = (18 * p.of("diesel-burned") + 50 * power
            + (p["dry_matter"] * p["enteric"] * 1000 + 3.5) * GWP["CH4 biogenic"] + 0.35 * GWP["N2O"]) / 1000
    meal = 0.79 * 0.45 / (0.79 * 0.45 + 0.19 * 0.95)
    land = (382000 - 140000) / 382000 * (0.2 * 30 + 0.8 * 6) / 3.36
    soy = p["soy_meal"] / 0.79 * mass * share * meal * land if p.choice("with_soy") == "true" else 0
    carton, carbon = 0.028, 0.028 * 0.42
    return (mass * share * farm
            + carton * p.of("cardboard") - carbon * (1 - 0.6) * CARBON
            + 0.003 * p.of("hdpe")
            + p.amount("grassland", 0.009) * mass * 0.01 * 44 / 28 * GWP["N2O"] * share
            + soy
            + p.amount("dairy", 0.08) * p.of("natural-gas-burned")
            + (p.amount("cooling", 0.06) + p.amount("shelf", 1.2 * 3 * 0.02) + p.amount("fridge", 5 * 0.008)) * power
            + mass / 1000 * 80 * p.of("freight-road-rigid")
            + (mass + carton + 0.003) / 1000 * 150 * 1.3 * p.of("freight-road-refrigerated-hgv")
            + p["thrown_away"] * mass * p.of("food-waste-landfill")
            + carton * 0.4 * p.of("paper-and-board-landfill") + carbon * 0.2 * CARBON
            + 0.003 * 0.7 * p.of("plastics-landfill"))


def phone_box(p):
    board = p["recycled_board"]
    transit = 0.060 / p["transit_trips"]
    packed, litre = 0.070 + 0.080 + 0.018 + 0.002 + 0.021 + transit, p["box_volume"] / 1000
    air = p["air_share"]
    return ((0.070 + 0.080) * ((1 - board) * p.of("cardboard") + board * p.of("cardboard-recycled"))
            + 0.018 * p.of("pet") + 0.002 * p.of("ldpe") + 0.021 * p.of("paper")
            + transit * (0.3 * p.of("cardboard") + 0.7 * p.of("cardboard-recycled"))
            + 0.05 * p.of("electricity-delivered", "CN")
            + litre / (85 * p["fill"]) * 300 * (1 + p["empty_return"]) * 0.3 * p.of("diesel-burned")
            + packed / 1000 * (air * 9200 * p.of("freight-air-long-haul") + (1 - air) * 10500 * p.of("freight-train"))
            + packed / 1000 * (1000 * p.of("freight-road-artic") + 50 * p.of("freight-van"))
            + litre * 45 * p.of("warehouse-space")
            + ((0.070 + 0.080 + 0.021) * 0.25 + transit * 0.15) * p.of("paper-and-board-landfill")
            + (0.018 * 0.7 + 0.002) * p.of("plastics-landfill"))


def pine_table(p):
    wood, bought = 28, 28 / 0.65
    carbon = wood * 0.9 * 0.5
    landfill, reused = p["landfilled"], p["reused"]
    decayed, burned = landfill * p["decays"], 1 - landfill - reused
    escaped = 0.5 * (1 - p["captured"])  # of the carbon, as methane that is not captured
    landfill_gas = escaped * 0.9 * 16 / 12 * GWP["CH4 biogenic"] + (1 - escaped * 0.9) * CARBON
    road = p.of("freight-road-artic")
    return (bought * p.of("wood") + (bought - wood) * p.of("wood-combustion")
            + p.amount("planing", 6) * p.of("electricity", "PL")
            - carbon * (1 - reused) * CARBON
            + 0.5 * p.of("steel-packaging")
            + 3 * (0.2 * p.of("cardboard") + 0.8 * p.of("cardboard-recycled"))
            + p.amount("oil", 0.3) * p.of("mineral-oil")
            + p.amount("heating", 10) * p.of("natural-gas-burned")
            + bought / 1000 * 250 * road + (wood + 0.5 + 3) / 1000 * (900 * road + 40 * p.of("freight-van"))
            + 0.15 * 60 * p.of("warehouse-space")
            + p.amount("oiling", 0.05) * 0.5 * 20 * p.of("mineral-oil")
            + wood * p.of("wood-combustion")
            + 0.5 * 0.3 * p.of("metal-landfill")
            + carbon * (decayed * landfill_gas + burned * CARBON))


def reusable_crate(p):
    uses, road = p["deliveries"], p.of("freight-road-artic")
    return (1.8 * (0.7 * p.of("pp") + 0.3 * p.of("pp-recycled")) / uses
            + 1.8 / 1000 * 600 * road / uses
            + 0.0045 * 24 / 85 * p["distance"] * 1.25 * road
            + 0.012 * 24 / 85 * p["back"] * road
            + p["water"] / 1000 * (p.of("water") + p.of("wastewater-treatment"))
            + p["heat"] * p.of("natural-gas-burned")
            + p["power"] * p.of("electricity", "IT")
            + 0.002 * p.of("pp")
            + 1.8 * 0.1 * p.of("plastics-landfill") / uses)


def split_air_conditioner(p):
    charge, leaked, years = p["charge"], p["leak_rate"], 12
    refilled = p.choice("refilled") == "true"
    left = charge if refilled else charge * np.exp(-leaked * years)
    packed = 12 + 9 + 3 + 3 + 7 + 0.25 + 3 + charge + 4
    r32, vented = GWP["R-32"], 1 - p["recovered"]
    power = (350 + 450) * p["smart_saving"] + 0.0015 * 24 * 365
    return (12 * (0.8 * p.of("steel-packaging") + 0.2 * p.of("steel-packaging-recycled"))
            + (9 + 3) * p.of("steel") + (3 / 0.95 + 2.5) * p.of("copper") + 3 / 0.9 * p.of("aluminium")
            + 7 * p.of("ps") + 200 * p.of("pwb-multilayer") + charge * p.of("r-32") + 4 * p.of("cardboard")
            + 15 * p.of("electricity", "CN") + 0.005 * charge * r32
            + packed / 1000 * (2000 * p.of("freight-ship") + 800 * p.of("freight-road"))
            + 0.35 * 45 * p.of("warehouse-space")
            + power * years * p.of("electricity", p.choice("grid"))
            + charge * leaked * years * (r32 + (p.of("r-32") if refilled else 0))
            + vented * left * r32 + (1 - vented) * left * p.of("refrigerant-destruction")
            + (12 * 0.15 + 2.5 * 0.1) * p.of("metal-landfill")
            + 4 * 0.25 * p.of("paper-and-board-landfill")
            + (packed - charge - 12 - 4) * p.of("weee-treatment"))


def television_55(p):
    china, home = p.of("electricity-delivered", "CN"), p.of("electricity-delivered", p.choice("grid"))
    area = (55 * 0.0254) ** 2 * 16 * 9 / (16 ** 2 + 9 ** 2)
    set_ = 4 + 1.2 + 5 + 0.8 + 2.6 + 0.6 + 0.5
    packed = set_ + 0.3 + 3.2 + 0.7 + 0.1 + 0.08
    hours = p["viewing"] * 365 * p["lifetime"]
    return (area * (2.7 * p.of("glass") + 0.8 * p.of("plastics-film") + p["panel_energy"] * china)
            + 1.2 * p.of("plastics-film")
            + 5 / 0.9 * p.of("steel-sheet-galvanised") + 0.8 / 0.8 * p.of("aluminium")
            + (5 / 0.9 - 5 + 0.8 / 0.8 - 0.8) * p.of("metal-recycling")
            + 2.6 / 0.96 * p.of("hips") + (2.6 / 0.96 - 2.6) * p.of("plastics-recycling")
            + (p["moulding_energy"] + p["painting_energy"] + 6) * china
            + 0.6 * p.of("abs") + 500 * p.of("pwb-4-layer") + 2 * p.of("logic-die-28nm") + 2 * p.of("lpddr4x")
            + 20 * p.of("ic-package") + 3 * p.of("passives-block") + 0.3 * p.of("electrical-small")
            + 3.2 * (0.3 * p.of("cardboard") + 0.7 * p.of("cardboard-recycled"))
            + 0.7 * p.of("ps") + 0.1 * p.of("ldpe") + 0.08 * p.of("paper")
            + p["box_volume"] / (85 * p["fill"]) * 1200 * (1 + p["empty_return"]) * 0.3 * p.of("diesel-burned")
            + packed / 1000 * 40 * p.of("freight-van")
            + p["box_volume"] * 30 * p.of("warehouse-space")
            + ((p["screen_power"] + p["other_power"]) / 1000 * hours + 0.0004 * 24 * 365 * p["lifetime"]) * home
            + (set_ + 0.3) * p.of("weee-treatment")
            + (3.2 + 0.08) * 0.25 * p.of("paper-and-board-landfill")
            + (0.7 + 0.1) * 0.8 * p.of("plastics-landfill"))


OTHER_SETTINGS = {"split-air-conditioner": ["standard refilled=false"]}
PRODUCTS = (aluminium_window_frame, fitness_band, milk, phone_box, pine_table, reusable_crate, split_air_conditioner, television_55)


def main():
    folder = Path(sys.argv[1])
    batches = int(float(sys.argv[2]) * 10) if len(sys.argv) > 2 else 20
    library = Library(folder / "library" / "footprint4j")
    random = np.random.default_rng(SEED)
    for formula in PRODUCTS:
        file = read(folder / "product" / (formula.__name__.replace("_", "-") + ".yaml"))
        variants, found = [*file["variants"], *OTHER_SETTINGS.get(file["id"], ())], []
        for _ in range(batches):
            world = Drawn(random)
            totals = [formula(Product(library, file, world, variant)) for variant in variants]
            found.append([[*np.quantile(total, [0.025, 0.5, 0.975]), total.mean()] for total in totals])
        mean, error = np.mean(found, axis=0), np.std(found, axis=0, ddof=1) / np.sqrt(batches)
        for variant, m, e in zip(variants, mean, error):
            stated = formula(Product(library, file, Stated(), variant))
            print(file["id"], variant, "%.12g" % stated, *("%.6g %.2g" % pair for pair in zip(m, e)), sep=" | ", flush=True)


main()
