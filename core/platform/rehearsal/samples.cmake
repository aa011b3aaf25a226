# What stands in for the vendor's files: PE images and self-extracting packages made on the spot. Tests link it
# too.
add_library(epost_samples STATIC
    "${CMAKE_CURRENT_LIST_DIR}/PeImageBuilder.cpp" "${CMAKE_CURRENT_LIST_DIR}/PeImageBuilder.h"
    "${CMAKE_CURRENT_LIST_DIR}/SelfExtractor.cpp" "${CMAKE_CURRENT_LIST_DIR}/SelfExtractor.h")
target_link_libraries(epost_samples PUBLIC epost_package PRIVATE QuaZip::QuaZip)
epost_precompile(epost_samples)
