# Packages that honest tools do not make: every field of every record can lie.
add_library(epost_zip_builder STATIC
    HostilePackages.cpp HostilePackages.h
    OddPackages.cpp OddPackages.h
    SamplePackage.h
    ZipBuilder.cpp ZipBuilder.h)
find_package(ZLIB REQUIRED)
target_include_directories(epost_zip_builder PUBLIC "${CMAKE_SOURCE_DIR}/tests")
target_link_libraries(epost_zip_builder PUBLIC epost_package epost_samples PRIVATE ZLIB::ZLIB)
epost_precompile(epost_zip_builder epost_precompiled_tests)

add_executable(write-packages WritePackages.cpp)
target_link_libraries(write-packages PRIVATE epost_zip_builder)
set_target_properties(write-packages PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
