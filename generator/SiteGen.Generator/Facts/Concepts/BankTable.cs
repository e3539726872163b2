namespace SiteGen.Generator.Facts;

/// <summary>The concepts that banks and wealth managers state, as the lines of <see cref="ConceptTable"/>.</summary>
internal static class BankTable
{
    public const string Table = """
        RiskWeightedAssets | Money | risk weighted assets, rwa, rwas
        CapitalRequirement | Rate | cet1 requirement, cet1 ratio requirement, cet1 capital requirement, capital ratio requirement, capital requirement, cet1 minimum, regulatory capital requirement
        StressCapitalBuffer | Rate | stress capital buffer, scb, stress capital buffer requirement, scb requirement
        LeverageRatioDenominator | Money | leverage ratio denominator, lrd, leverage exposure
        TotalLossAbsorbingCapacity | Money | total loss absorbing capacity, loss absorbing capacity, tlac
        LiquidityCoverageRatio | Rate | liquidity coverage ratio, lcr
        NetStableFundingRatio | Rate | net stable funding ratio, nsfr
        NetNewAssets | Money | net new assets, net new asset, nna, net new fee generating assets
        NetFlows | Money | net flows, net inflows, net client flows, net long term inflows, net long term flows
        -NetFlows | Money | net outflows, net client outflows, net long term outflows
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
        InterestBearingDeposits | Money | interest bearing deposits
        NoninterestBearingDeposits | Money | noninterest bearing deposits, non interest bearing deposits, demand deposits
        DepositCosts | Rate | cost of deposits, deposit costs, deposit cost, average cost of deposits, cost of total deposits, cost of interest bearing deposits, total cost of deposits
        DepositBeta | Rate | deposit beta, deposit betas
        LoanToDepositRatio | Rate | loan to deposit ratio, loans to deposits ratio, loan deposit ratio
        LoanYield | Rate | loan yield, loan yields, yield on loans, average loan yield
        NonperformingLoans | Money | nonperforming loans, non performing loans, nonaccrual loans, non accrual loans, npls, nonperforming assets, non performing assets
        AllowanceForCreditLosses | Money | allowance for credit losses, allowance for loan losses, loan loss allowance, loan loss reserves, allowance for loan and lease losses
        Loans | Money | loans, total loans, average loans, loan balances, loan growth, loan book, net loans, gross loans
        ImpairedLoanRatio | Rate | impaired loan ratio, npl ratio, nonperforming loan ratio, non performing loan ratio, nonperforming loans ratio, impairment ratio
        LitigationReserves | Money | litigation reserves, litigation provisions, legal reserves
        - | Other | auto loans, student loans, held for sale loans, loans past due, liquidity cost, liquidity costs, liquidity coverage, liquidity risk, liquidity requirements, liquidity buffer, liquidity management, deposit pricing, loan pricing
        """;
}
