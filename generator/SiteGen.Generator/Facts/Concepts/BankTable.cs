namespace SiteGen.Generator.Facts;

/// <summary>The concepts that banks and wealth managers state, as the lines of <see cref="ConceptTable"/>.</summary>
internal static class BankTable
{
    public const string Table = """
        RiskWeightedAssets | Money | risk weighted assets, rwa, rwas
        LeverageRatioDenominator | Money | leverage ratio denominator, lrd, leverage exposure
        TotalLossAbsorbingCapacity | Money | total loss absorbing capacity, loss absorbing capacity, tlac
        LiquidityCoverageRatio | Rate | liquidity coverage ratio, lcr
        NetStableFundingRatio | Rate | net stable funding ratio, nsfr
        NetNewAssets | Money | net new assets, net new asset, nna, net new fee generating assets
        NetNewMoney | Money | net new money
        NetNewDeposits | Money | net new deposits, new deposits, net new deposit inflows, net deposit inflows
        NetNewLoans | Money | net new loans, net new lending, net new loan inflows
        -NetNewLoans | Money | net new lending outflows, net new loan outflows
        NetFeeIncome | Money | net fee income, net fee and commission income
        RecurringNetFeeIncome | Money | recurring net fee income, recurring fee income
        ManagementFees | Money | management fees, net management fees, management fee, management fee revenue
        PerformanceFees | Money | performance fees, net performance fees
        TransactionIncome | Money | transaction based income
        Deposits | Money | deposits, total deposits, average deposits, customer deposits, deposit balances, client deposits
        Loans | Money | loans, total loans, average loans, loan balances, loan growth, loan book, net loans, gross loans
        ImpairedLoanRatio | Rate | impaired loan ratio, npl ratio, nonperforming loan ratio, non performing loan ratio, nonperforming loans ratio, impairment ratio
        LitigationReserves | Money | litigation reserves, litigation provisions, legal reserves
        - | Other | auto loans, student loans, held for sale loans, loans past due, liquidity cost, liquidity costs, liquidity coverage, liquidity risk, liquidity requirements, liquidity buffer, liquidity management, deposit pricing, loan pricing
        """;
}
