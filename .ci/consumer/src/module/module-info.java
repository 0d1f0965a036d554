module com.example.shop {
    requires io.github.footprint4j.data;
}
